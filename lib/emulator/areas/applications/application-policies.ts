import type { AccessApi, ApplicationPolicy, ApplicationPolicyInput } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import type { StoredApplication, StoredApplicationPolicy, StoredLink } from "../../state/stored-application";
import { existing } from "../../core/stored-objects";
import { assertBelowRuleLimit, ownPolicies, ownPolicy } from "../policies/own-policies";
import { assertDistinct, storeOwnPolicies, validatedOwnPolicy } from "./policy-attachment";
import { policiesOf } from "./linked-policies";

function linkedPolicy(context: HandlerContext, application: StoredApplication, id: string): ApplicationPolicy {
  const policy = policiesOf(context, application.id).find((linked) => linked.id === id.toLowerCase());
  if (policy === undefined) throw ApiError.notFound("policy of this application", id);
  return policy;
}

/** The application's own policy with this identifier. @throws {ApiError} If it does not exist, or is reusable. */
export function existingOwnPolicy(
  context: HandlerContext,
  application: StoredApplication,
  id: string,
): StoredApplicationPolicy {
  linkedPolicy(context, application, id);
  const policy = ownPolicy(context, application.id, id.toLowerCase());
  if (policy !== undefined) return policy;
  throw ApiError.invalid(
    "",
    `policy ${id} is reusable: update or delete it at access/policies, or detach it by updating the application without it`,
  );
}

/** Stores the policies of an application. */
function store(
  context: HandlerContext,
  application: StoredApplication,
  links: readonly StoredLink[],
  changed?: StoredApplicationPolicy,
): void {
  const own = ownPolicies(context, application.id, links).filter(({ id }) => id !== changed?.id);
  const attachment = { links, own: changed === undefined ? own : [...own, changed] };
  assertDistinct(links);
  assertBelowRuleLimit(context, attachment);
  storeOwnPolicies(context, application.policies, attachment);
  context.collection("applications").replace({ ...application, policies: links });
}

const lastPrecedence = (links: readonly StoredLink[]): number =>
  Math.max(0, ...links.map(({ precedence }) => precedence));

function create(
  context: HandlerContext,
  application: StoredApplication,
  input: ApplicationPolicyInput,
): ApplicationPolicy {
  const policy = validatedOwnPolicy(context, application, input);
  const precedence = input.precedence ?? lastPrecedence(application.policies) + 1;
  store(context, application, [...application.policies, { id: policy.id, precedence }], policy);
  return linkedPolicy(context, application, policy.id);
}

function update(
  context: HandlerContext,
  application: StoredApplication,
  id: string,
  input: ApplicationPolicyInput,
): ApplicationPolicy {
  const policy = validatedOwnPolicy(context, application, input, existingOwnPolicy(context, application, id));
  const links = application.policies.map((link) =>
    link.id === policy.id ? { ...link, precedence: input.precedence ?? link.precedence } : link,
  );
  store(context, application, links, policy);
  return linkedPolicy(context, application, policy.id);
}

const applicationOf = (call: HandlerContext & { readonly params: { readonly app_id: string } }): StoredApplication =>
  existing(call, "applications", call.params.app_id);

export const applicationPolicies: Handlers<AccessApi["applications"]["policies"]> = {
  list: (call) => policiesOf(call, applicationOf(call).id),
  get: (call) => linkedPolicy(call, applicationOf(call), call.params.policy_id),
  create: (call) => create(call, applicationOf(call), call.body),
  update: (call) => update(call, applicationOf(call), call.params.policy_id, call.body),
  delete: (call) => {
    const application = applicationOf(call);
    const { id } = existingOwnPolicy(call, application, call.params.policy_id);
    const left = application.policies.filter((link) => link.id !== id);
    if (left.length === 0 && call.behaviors.applicationsRefuseLastPolicyDeletion) {
      throw ApiError.invalid(
        "",
        `policy ${id} is the last one of the application: add another one before you delete it`,
      );
    }
    store(call, application, left);
    return { id };
  },
};
