import { ApiError } from "../../core/api-error";
import type { HandlerContext } from "../../core/handler";
import { referredObject } from "../../core/stored-objects";
import type { StoredPolicy } from "../../state/stored-policy";

/** Number of references to a new policy that still fail. Not part of the state, because it is temporary. */
const notFoundYet = new WeakMap<StoredPolicy, number>();

/** Called after a policy was created: by behavior, the first references to it fail. */
export function policyCreated({ behaviors }: HandlerContext, policy: StoredPolicy): void {
  if (behaviors.policiesUnknownReferences > 0) notFoundYet.set(policy, behaviors.policiesUnknownReferences);
}

/** The reusable policy for a reference. @throws {ApiError} If it is not found, or not yet. */
export function referencedPolicy(context: HandlerContext, id: string): StoredPolicy {
  const policy = referredObject(context, "policies", id);
  const tries = policy === undefined ? 0 : (notFoundYet.get(policy) ?? 0);
  if (policy !== undefined && tries === 0) return policy;
  if (policy !== undefined) notFoundYet.set(policy, tries - 1);
  // Message of a real response.
  throw ApiError.invalid("", `policy ${id} not found`);
}
