import { randomBytes, randomUUID } from "node:crypto";
import { APPLICATIONS_PER_ACCOUNT, type AccessApi, type Application, type ApplicationInput } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import type { StoredApplication } from "../../state/stored-application";
import { admitted } from "./admission";
import { applicationFilter } from "./application-filter";
import { endSessions } from "../users/active-sessions";
import { existingApplication } from "./existing-application";
import { attachmentOf, settleOwnPolicies } from "./policy-attachment";
import { withNewSecret } from "./saas-server";
import { shownApplication } from "./shown-application";

type Endpoints = Pick<AccessApi["applications"], "list" | "get" | "create" | "update" | "delete" | "revokeTokens">;

/** Creates an application. @throws {ApiError} When it is refused. */
export function createApplication(context: HandlerContext, given: ApplicationInput): Application {
  const applications = context.collection("applications");
  if (applications.size >= APPLICATIONS_PER_ACCOUNT) {
    throw ApiError.limitReached("applications", APPLICATIONS_PER_ACCOUNT);
  }
  const fields = admitted(context, given);
  const id = randomUUID();
  const attachment = attachmentOf(context, { id, type: fields.type }, given.policies);
  const now = context.clock.timestamp();
  const aud = randomBytes(32).toString("hex");
  const application = { ...fields, id, aud, policies: attachment.links, created_at: now, updated_at: now };
  settleOwnPolicies(context, [], attachment);
  applications.add(application);
  return withNewSecret(shownApplication(context, application));
}

function update(context: HandlerContext, before: StoredApplication, given: ApplicationInput): Application {
  const fields = admitted(context, given, before);
  const { id, aud, created_at } = before;
  const attachment = attachmentOf(context, { id, type: fields.type }, given.policies, before);
  const updated_at = context.clock.timestamp();
  const application = { ...fields, id, aud, policies: attachment.links, created_at, updated_at };
  settleOwnPolicies(context, before.policies, attachment);
  context.collection("applications").replace(application);
  return withNewSecret(shownApplication(context, application), before);
}

/** Takes an application away, with what belongs to it alone: its own policies and its certificate authority. */
function remove(context: HandlerContext, { id, policies }: StoredApplication): void {
  settleOwnPolicies(context, policies, { links: [], own: [] });
  context.collection("applicationCas").remove(id);
  context.collection("applications").remove(id);
}

export const applicationHandlers: Handlers<Endpoints> = {
  list: (call) =>
    call
      .collection("applications")
      .listed()
      .filter(applicationFilter(call.query))
      .map((application) => shownApplication(call, application)),
  get: (call) => shownApplication(call, existingApplication(call, call.params.app_id)),
  create: (call) => createApplication(call, call.body),
  update: (call) => update(call, existingApplication(call, call.params.app_id), call.body),
  delete: (call) => {
    const application = existingApplication(call, call.params.app_id);
    remove(call, application);
    return { id: application.id };
  },
  revokeTokens: (call) => {
    endSessions(call, existingApplication(call, call.params.app_id).aud);
    return {};
  },
};
