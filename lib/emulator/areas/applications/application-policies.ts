import type { AccessApi, ApplicationPolicy, ApplicationPolicyInput } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import type { StoredApplication, StoredLink, OwnPolicy } from "../../state/stored-application";
import { existingApplication } from "./existing-application";
import {
  assertDistinct,
  assertFewRules,
  ownPolicies,
  ownPolicy,
  settleOwnPolicies,
  writtenPolicy,
} from "./policy-attachment";
import { policiesOf } from "./policies-of";

function shown(context: HandlerContext, application: StoredApplication, id: string): ApplicationPolicy {
  const policy = policiesOf(context, application.id).find((one) => one.id === id.toLowerCase());
  if (policy === undefined) throw ApiError.notFound("policy of this application", id);
  return policy;
}

/** The application's own policy of this identifier. @throws {ApiError} When it has none, or the policy is not its own. */
export function existingOwn(context: HandlerContext, application: StoredApplication, id: string): OwnPolicy {
  shown(context, application, id);
  const policy = ownPolicy(context, application.id, id.toLowerCase());
  if (policy !== undefined) return policy;
  throw ApiError.invalid(
    "",
    `policy ${id} is reusable: change or delete it at access/policies, or detach it by an update of the application without it`,
  );
}

/** Puts policies of its own, and their places, into an application. */
function settle(
  context: HandlerContext,
  application: StoredApplication,
  links: readonly StoredLink[],
  changed?: OwnPolicy,
): void {
  const own = ownPolicies(context, application.id, links).filter(({ id }) => id !== changed?.id);
  const attachment = { links, own: changed === undefined ? own : [...own, changed] };
  assertDistinct(links);
  assertFewRules(context, attachment);
  settleOwnPolicies(context, application.policies, attachment);
  context.collection("applications").replace({ ...application, policies: links });
}

const lastOf = (links: readonly StoredLink[]): number => Math.max(0, ...links.map(({ precedence }) => precedence));

function create(
  context: HandlerContext,
  application: StoredApplication,
  given: ApplicationPolicyInput,
): ApplicationPolicy {
  const policy = writtenPolicy(context, application, given);
  const precedence = given.precedence ?? lastOf(application.policies) + 1;
  settle(context, application, [...application.policies, { id: policy.id, precedence }], policy);
  return shown(context, application, policy.id);
}

function update(
  context: HandlerContext,
  application: StoredApplication,
  id: string,
  given: ApplicationPolicyInput,
): ApplicationPolicy {
  const policy = writtenPolicy(context, application, given, existingOwn(context, application, id));
  const links = application.policies.map((link) =>
    link.id === policy.id ? { ...link, precedence: given.precedence ?? link.precedence } : link,
  );
  settle(context, application, links, policy);
  return shown(context, application, policy.id);
}

const applicationOf = (call: HandlerContext & { readonly params: { readonly app_id: string } }): StoredApplication =>
  existingApplication(call, call.params.app_id);

export const applicationPolicies: Handlers<AccessApi["applications"]["policies"]> = {
  list: (call) => policiesOf(call, applicationOf(call).id),
  get: (call) => shown(call, applicationOf(call), call.params.policy_id),
  create: (call) => create(call, applicationOf(call), call.body),
  update: (call) => update(call, applicationOf(call), call.params.policy_id, call.body),
  delete: (call) => {
    const application = applicationOf(call);
    const { id } = existingOwn(call, application, call.params.policy_id);
    settle(
      call,
      application,
      application.policies.filter((link) => link.id !== id),
    );
    return { id };
  },
};
