import { randomBytes, randomUUID } from "node:crypto";
import { APPLICATIONS_PER_ACCOUNT, type AccessApi, type Application, type ApplicationInput } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import type { StoredApplication } from "../../state/stored-application";
import { existing } from "../../core/stored-objects";
import { validatedApplication } from "./application-check";
import { applicationFilter } from "./application-filter";
import { endSessions } from "../users/active-sessions";
import { attachmentOf, storeOwnPolicies } from "./policy-attachment";
import { withNewSecret } from "./saas-app";
import { applicationResponse } from "./application-response";

type Endpoints = Pick<AccessApi["applications"], "list" | "get" | "create" | "update" | "delete" | "revokeTokens">;

/** Creates an application. @throws {ApiError} If the input is invalid. */
export function createApplication(context: HandlerContext, input: ApplicationInput): Application {
  const stored = context.collection("applications");
  if (stored.size >= APPLICATIONS_PER_ACCOUNT) {
    throw ApiError.limitReached("applications", APPLICATIONS_PER_ACCOUNT);
  }
  const fields = validatedApplication(context, input);
  const id = randomUUID();
  const attachment = attachmentOf(context, { id, type: fields.type }, input.policies);
  const now = context.clock.timestamp();
  const aud = randomBytes(32).toString("hex");
  const application = { ...fields, id, aud, policies: attachment.links, created_at: now, updated_at: now };
  storeOwnPolicies(context, [], attachment);
  stored.add(application);
  return withNewSecret(applicationResponse(context, application));
}

function update(context: HandlerContext, before: StoredApplication, input: ApplicationInput): Application {
  const fields = validatedApplication(context, input, before);
  const { id, aud, created_at } = before;
  const attachment = attachmentOf(context, { id, type: fields.type }, input.policies, before);
  const updated_at = context.clock.timestamp();
  const application = { ...fields, id, aud, policies: attachment.links, created_at, updated_at };
  storeOwnPolicies(context, before.policies, attachment);
  context.collection("applications").replace(application);
  return withNewSecret(applicationResponse(context, application), before);
}

/** Deletes an application with its own policies and its certificate authority. */
function remove(context: HandlerContext, { id, policies }: StoredApplication): void {
  storeOwnPolicies(context, policies, { links: [], own: [] });
  context.collection("applicationCas").remove(id);
  context.collection("applications").remove(id);
}

export const applications: Handlers<Endpoints> = {
  list: (call) =>
    call
      .collection("applications")
      .listed()
      .filter(applicationFilter(call.query))
      .map((application) => applicationResponse(call, application)),
  get: (call) => applicationResponse(call, existing(call, "applications", call.params.app_id)),
  create: (call) => createApplication(call, call.body),
  update: (call) => update(call, existing(call, "applications", call.params.app_id), call.body),
  delete: (call) => {
    const application = existing(call, "applications", call.params.app_id);
    remove(call, application);
    return { id: application.id };
  },
  revokeTokens: (call) => {
    endSessions(call, existing(call, "applications", call.params.app_id).aud);
    return {};
  },
};
