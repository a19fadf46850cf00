import type { AccessApi, ApplicationPolicy, ApplicationPolicyInput } from "../../../api";
import { ApiError } from "../../api-error";
import type { Handlers, World } from "../../handler";
import type { KeptApplication, KeptLink, OwnPolicy } from "../../state/kept-application";
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

function shown(world: World, application: KeptApplication, id: string): ApplicationPolicy {
  const policy = policiesOf(world, application.id).find((one) => one.id === id.toLowerCase());
  if (policy === undefined) throw ApiError.notFound("policy of this application", id);
  return policy;
}

/** The application's own policy of this identifier. @throws {ApiError} When it has none, or the policy is not its own. */
export function existingOwn(world: World, application: KeptApplication, id: string): OwnPolicy {
  shown(world, application, id);
  const policy = ownPolicy(world, application.id, id.toLowerCase());
  if (policy !== undefined) return policy;
  throw ApiError.invalid(
    "",
    `policy ${id} is reusable: change or delete it at access/policies, or detach it by an update of the application without it`,
  );
}

/** Puts policies of its own, and their places, into an application. */
function settle(world: World, application: KeptApplication, links: readonly KeptLink[], changed?: OwnPolicy): void {
  const own = ownPolicies(world, application.id, links).filter(({ id }) => id !== changed?.id);
  const attachment = { links, own: changed === undefined ? own : [...own, changed] };
  assertDistinct(links);
  assertFewRules(world, attachment);
  settleOwnPolicies(world, application.policies, attachment);
  world.collection("applications").replace({ ...application, policies: links });
}

const lastOf = (links: readonly KeptLink[]): number => Math.max(0, ...links.map(({ precedence }) => precedence));

function create(world: World, application: KeptApplication, given: ApplicationPolicyInput): ApplicationPolicy {
  const policy = writtenPolicy(world, application, given);
  const precedence = given.precedence ?? lastOf(application.policies) + 1;
  settle(world, application, [...application.policies, { id: policy.id, precedence }], policy);
  return shown(world, application, policy.id);
}

function update(
  world: World,
  application: KeptApplication,
  id: string,
  given: ApplicationPolicyInput,
): ApplicationPolicy {
  const policy = writtenPolicy(world, application, given, existingOwn(world, application, id));
  const links = application.policies.map((link) =>
    link.id === policy.id ? { ...link, precedence: given.precedence ?? link.precedence } : link,
  );
  settle(world, application, links, policy);
  return shown(world, application, policy.id);
}

const applicationOf = (call: World & { readonly params: { readonly app_id: string } }): KeptApplication =>
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
