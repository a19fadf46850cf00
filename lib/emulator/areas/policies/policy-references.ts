import { ApiError } from "../../core/api-error";
import type { HandlerContext } from "../../core/handler";
import type { StoredPolicy } from "../../state/stored-policy";

/** How many references to a new policy will not find it yet. No part of the state: it passes by itself. */
const notFoundYet = new WeakMap<StoredPolicy, number>();

/** Takes note of a new policy: references may take a while to find it. */
export function policyCreated({ behaviors }: HandlerContext, policy: StoredPolicy): void {
  if (behaviors.policiesUnknownReferences > 0) notFoundYet.set(policy, behaviors.policiesUnknownReferences);
}

/** The reusable policy that something refers to. @throws {ApiError} When it is not found. */
export function referencedPolicy(context: HandlerContext, id: string): StoredPolicy {
  const policy = context.collection("policies").get(id.toLowerCase());
  const tries = policy === undefined ? 0 : (notFoundYet.get(policy) ?? 0);
  if (policy !== undefined && tries === 0) return policy;
  if (policy !== undefined) notFoundYet.set(policy, tries - 1);
  // The words are the real ones.
  throw ApiError.invalid("", `policy ${id} not found`);
}
