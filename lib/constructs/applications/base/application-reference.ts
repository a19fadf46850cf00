import { Token } from "cdktf";
import { stringOrConstruct } from "../../kernel/references";
import { missingString, required, type RequiredValidator, type Validator } from "../../kernel/validators";
import type { IAccessApplication } from "./access-application";

/** A prop that is an application: a construct, or the ID of one. */
export const optionalApplicationValidator: Validator = stringOrConstruct(
  "applicationId",
  "a construct of an application, or the ID of one",
);

/** A required prop that is an application. */
export const applicationValidator: RequiredValidator = required(optionalApplicationValidator, missingString);

export const idOfApplication = (application: IAccessApplication | string): string =>
  typeof application === "string" ? application : application.applicationId;

/** What tells applications apart: the ID, or the path of one that this stack creates or looks up. */
export function applicationName(application: IAccessApplication | string): string {
  const id = idOfApplication(application);
  return typeof application !== "string" && Token.isUnresolved(id) ? application.node.path : id;
}

/** The zone of an application that this app creates. Undefined if it belongs to its account. */
export function zoneOfApplication(application: IAccessApplication | string): string | undefined {
  return typeof application !== "string" && "zoneId" in application && typeof application.zoneId === "string"
    ? application.zoneId
    : undefined;
}
