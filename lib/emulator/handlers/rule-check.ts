import type { AccessRule } from "../../api";
import type { World } from "../handler";

/** Rules as a group or a policy has them. */
export interface RuleLists {
  readonly include?: readonly AccessRule[];
  readonly exclude?: readonly AccessRule[];
  readonly require?: readonly AccessRule[];
}

/** Where rules stand: what they may refer to follows from it. */
export type RuleHolder =
  | { readonly kind: "group"; readonly id?: string }
  | { readonly kind: "policy"; readonly decision: string; readonly infrastructure?: boolean };

/**
 * Sees that what rules refer to exists, and that their kinds are allowed where they stand.
 * @throws {ApiError} with the pointer of the first rule that is wrong
 */
export function checkRules(_world: World, _lists: RuleLists, _holder: RuleHolder): void {
  // Comes with the groups.
}
