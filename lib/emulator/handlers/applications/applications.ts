import { randomBytes, randomUUID } from "node:crypto";
import { APPLICATIONS_PER_ACCOUNT, type AccessApi, type Application, type ApplicationInput } from "../../../api";
import { ApiError } from "../../api-error";
import type { Handlers, World } from "../../handler";
import type { KeptApplication } from "../../state/kept-application";
import { admitted } from "./admission";
import { applicationFilter } from "./application-filter";
import { endSessions } from "../users/active-sessions";
import { existingApplication } from "./existing-application";
import { attachmentOf, settleOwnPolicies } from "./policy-attachment";
import { withNewSecret } from "./saas-server";
import { shownApplication } from "./shown-application";

type Endpoints = Pick<AccessApi["applications"], "list" | "get" | "create" | "update" | "delete" | "revokeTokens">;

/** Creates an application. @throws {ApiError} When it is refused. */
export function createApplication(world: World, given: ApplicationInput): Application {
  const applications = world.collection("applications");
  if (applications.size >= APPLICATIONS_PER_ACCOUNT) {
    throw ApiError.limitReached("applications", APPLICATIONS_PER_ACCOUNT);
  }
  const fields = admitted(world, given);
  const id = randomUUID();
  const attachment = attachmentOf(world, { id, type: fields.type }, given.policies);
  const now = world.clock.timestamp();
  const aud = randomBytes(32).toString("hex");
  const application = { ...fields, id, aud, policies: attachment.links, created_at: now, updated_at: now };
  settleOwnPolicies(world, [], attachment);
  applications.add(application);
  return withNewSecret(shownApplication(world, application));
}

function update(world: World, before: KeptApplication, given: ApplicationInput): Application {
  const fields = admitted(world, given, before);
  const { id, aud, created_at } = before;
  const attachment = attachmentOf(world, { id, type: fields.type }, given.policies, before);
  const updated_at = world.clock.timestamp();
  const application = { ...fields, id, aud, policies: attachment.links, created_at, updated_at };
  settleOwnPolicies(world, before.policies, attachment);
  world.collection("applications").replace(application);
  return withNewSecret(shownApplication(world, application), before);
}

/** Takes an application away, with what belongs to it alone: its own policies and its certificate authority. */
function remove(world: World, { id, policies }: KeptApplication): void {
  settleOwnPolicies(world, policies, { links: [], own: [] });
  world.collection("applicationCas").remove(id);
  world.collection("applications").remove(id);
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
