import { ApiError } from "../api-error";
import type { World } from "../handler";
import type { KeptPolicy } from "../state/kept-policy";

/** How many references to a new policy will not find it yet. No part of the state: it passes by itself. */
const notFoundYet = new WeakMap<KeptPolicy, number>();

/** Takes note of a new policy: references may take a while to find it. */
export function policyCreated({ habits }: World, policy: KeptPolicy): void {
  if (habits.policiesUnknownReferences > 0) notFoundYet.set(policy, habits.policiesUnknownReferences);
}

/** The reusable policy that something refers to. @throws {ApiError} When it is not found. */
export function referencedPolicy(world: World, id: string): KeptPolicy {
  const policy = world.collection("policies").get(id.toLowerCase());
  const tries = policy === undefined ? 0 : (notFoundYet.get(policy) ?? 0);
  if (policy !== undefined && tries === 0) return policy;
  if (policy !== undefined) notFoundYet.set(policy, tries - 1);
  // The words are the real ones.
  throw ApiError.invalid("", `policy ${id} not found`);
}
