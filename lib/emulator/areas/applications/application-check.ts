import { ERROR_CODE, type ApplicationInput } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { HandlerContext } from "../../core/handler";
import { uniqueApplicationKeys } from "../../state/application-domains";
import type { ApplicationFields, StoredApplication } from "../../state/stored-application";
import { withDefaults } from "./defaults";
import { checkDestinations } from "./destination-check";
import { checkDomains, withDerivedDomains } from "./domain-check";
import { checkFields } from "./field-check";
import { checkReferences } from "./reference-check";
import { withServerValues } from "./saas-app";
import { maskScimSecrets } from "./scim-secrets";
import { checkTargetCriteria } from "./target-criteria";

/**
 * Validates the input of an application and completes it. Its policies are validated elsewhere (`policy-attachment`).
 * @param itself The application to update.
 * @throws {ApiError} If the input is invalid.
 */
export function validatedApplication(
  context: HandlerContext,
  { policies: _, ...input }: ApplicationInput,
  itself?: StoredApplication,
): ApplicationFields {
  checkDestinations(context, input);
  checkDomains(input);
  checkFields(input);
  checkReferences(context, input);
  checkTargetCriteria(context, input, itself);
  const fields = withDerivedDomains(context, input);
  assertUnique(context, fields, itself);
  return withDefaults(context, withServerValues(context, maskScimSecrets(fields), itself));
}

/** @throws {ApiError} If another application has the type, a destination or a domain that must be unique. */
function assertUnique(context: HandlerContext, fields: ApplicationFields, itself: StoredApplication | undefined): void {
  for (const key of uniqueApplicationKeys(fields)) {
    const holder = context.collection("applications").holderOf(key);
    if (holder === undefined || holder.id === itself?.id) continue;
    const [field = ""] = key.split(" ");
    throw ApiError.conflict(
      `/${field === "destination" ? "destinations" : field}`,
      `access.api.error.application_already_exists: ${key} already belongs to application ${holder.id} (${holder.name ?? holder.type})`,
      ERROR_CODE.applicationAlreadyExists,
    );
  }
}
