import { randomUUID } from "node:crypto";
import { POLICIES_PER_ACCOUNT, type AccessApi, type Policy } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import type { StoredApplication } from "../../state/stored-application";
import type { StoredPolicy } from "../../state/stored-policy";
import { assertFewRules, ownPolicies } from "../applications/policy-attachment";
import { checkPolicy } from "./policy-check";
import { policyCreated } from "./policy-references";
import { shownPolicy } from "./shown-policy";

/** Applications that an error names; of more it says how many. */
const MOST_NAMED = 5;

/** The reusable policy of this identifier. @throws {ApiError} When there is none. */
export function existingPolicy(context: HandlerContext, id: string): StoredPolicy {
  const policy = context.collection("policies").get(id.toLowerCase());
  if (policy === undefined) throw ApiError.notFound("reusable policy", id);
  return policy;
}

const usersOf = (context: HandlerContext, policyId: string): StoredApplication[] =>
  context
    .collection("applications")
    .all()
    .filter(({ policies }) => policies.some(({ id }) => id === policyId));

/** A reusable policy as it is answered. */
export const shownReusable = (context: HandlerContext, policy: StoredPolicy): Policy => ({
  ...shownPolicy(context, policy),
  reusable: true,
  app_count: usersOf(context, policy.id).length,
});

/** @throws {ApiError} When the account has as many reusable policies as it may have. */
export function assertRoomForPolicy(context: HandlerContext): void {
  if (context.collection("policies").size < POLICIES_PER_ACCOUNT) return;
  throw ApiError.limitReached("reusable policies", POLICIES_PER_ACCOUNT);
}

/** Keeps a changed policy, unless an application would have too many rules then. */
function replace(context: HandlerContext, before: StoredPolicy, policy: StoredPolicy): void {
  const policies = context.collection("policies");
  policies.replace(policy);
  try {
    for (const { id, policies: links } of usersOf(context, policy.id)) {
      assertFewRules(context, { links, own: ownPolicies(context, id, links) });
    }
  } catch (error) {
    policies.replace(before);
    throw error;
  }
}

function assertUnused(context: HandlerContext, id: string): void {
  const users = usersOf(context, id);
  if (users.length === 0) return;
  const named = users.slice(0, MOST_NAMED).map((user) => `application ${user.id} (${user.name ?? user.type})`);
  const more = users.length > MOST_NAMED ? [`${users.length - MOST_NAMED} more; detach it from them first`] : [];
  throw ApiError.inUse("policy", id, [...named, ...more]);
}

export const policies: Handlers<AccessApi["policies"]> = {
  list: (call) =>
    call
      .collection("policies")
      .listed()
      .map((policy) => shownReusable(call, policy)),
  get: (call) => shownReusable(call, existingPolicy(call, call.params.policy_id)),
  create: (call) => {
    assertRoomForPolicy(call);
    checkPolicy(call, call.body, false);
    const now = call.clock.timestamp();
    const policy = { ...call.body, id: randomUUID(), created_at: now, updated_at: now };
    call.collection("policies").add(policy);
    policyCreated(call, policy);
    return shownReusable(call, policy);
  },
  update: (call) => {
    const before = existingPolicy(call, call.params.policy_id);
    checkPolicy(call, call.body, false);
    const { id, created_at } = before;
    const policy = { ...call.body, id, created_at, updated_at: call.clock.timestamp() };
    replace(call, before, policy);
    return shownReusable(call, policy);
  },
  delete: (call) => {
    const { id } = existingPolicy(call, call.params.policy_id);
    assertUnused(call, id);
    call.collection("policies").remove(id);
    return { id };
  },
};
