import { randomUUID } from "node:crypto";
import { POLICIES_PER_ACCOUNT, type AccessApi, type Policy } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import { existing } from "../../core/stored-objects";
import type { StoredApplication } from "../../state/stored-application";
import type { StoredPolicy } from "../../state/stored-policy";
import { assertBelowRuleLimit, ownPolicies } from "./own-policies";
import { checkPolicy } from "./policy-check";
import { policyCreated } from "./policy-references";
import { policyResponse } from "./policy-response";

/** Number of applications that an error names. It counts the rest. */
const MOST_NAMED = 5;

const applicationsWith = (context: HandlerContext, policyId: string): StoredApplication[] =>
  context.dependents("applications").filter(({ policies }) => policies.some(({ id }) => id === policyId));

export const reusablePolicyResponse = (context: HandlerContext, policy: StoredPolicy): Policy => ({
  ...policyResponse(context, policy),
  reusable: true,
  app_count: applicationsWith(context, policy.id).length,
});

/** @throws {ApiError} If the account has reached its limit of reusable policies. */
export function assertBelowPolicyLimit(context: HandlerContext): void {
  if (context.collection("policies").size < POLICIES_PER_ACCOUNT) return;
  throw ApiError.limitReached("reusable policies", POLICIES_PER_ACCOUNT);
}

/** Stores a changed policy. @throws {ApiError} If an application would have too many rules; the policy is unchanged. */
function replace(context: HandlerContext, before: StoredPolicy, policy: StoredPolicy): void {
  const policies = context.collection("policies");
  policies.replace(policy);
  try {
    for (const { id, policies: links } of applicationsWith(context, policy.id)) {
      assertBelowRuleLimit(context, { links, own: ownPolicies(context, id, links) });
    }
  } catch (error) {
    policies.replace(before);
    throw error;
  }
}

function assertUnused(context: HandlerContext, id: string): void {
  const applications = applicationsWith(context, id);
  if (applications.length === 0) return;
  const named = applications.slice(0, MOST_NAMED).map(({ id, name, type }) => `application ${id} (${name ?? type})`);
  const rest = applications.length - MOST_NAMED;
  const more = rest > 0 ? [`${rest} more; detach it from them first`] : [];
  throw ApiError.inUse("policy", id, [...named, ...more]);
}

export const policies: Handlers<AccessApi["policies"]> = {
  list: (call) =>
    call
      .collection("policies")
      .listed()
      .map((policy) => reusablePolicyResponse(call, policy)),
  get: (call) => reusablePolicyResponse(call, existing(call, "policies", call.params.policy_id)),
  create: (call) => {
    assertBelowPolicyLimit(call);
    checkPolicy(call, call.body, false);
    const now = call.clock.timestamp();
    const policy = { ...call.body, id: randomUUID(), created_at: now, updated_at: now };
    call.collection("policies").add(policy);
    policyCreated(call, policy);
    return reusablePolicyResponse(call, policy);
  },
  update: (call) => {
    const before = existing(call, "policies", call.params.policy_id);
    checkPolicy(call, call.body, false);
    const { id, created_at } = before;
    const policy = { ...call.body, id, created_at, updated_at: call.clock.timestamp() };
    replace(call, before, policy);
    return reusablePolicyResponse(call, policy);
  },
  delete: (call) => {
    const { id } = existing(call, "policies", call.params.policy_id);
    assertUnused(call, id);
    call.collection("policies").remove(id);
    return { id };
  },
};
