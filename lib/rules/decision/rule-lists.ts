import type { AccessRule } from "../../api/areas/policies/rules";

/** The rules of a group or a policy. */
export interface RuleLists {
  /** At least one of these must match. */
  readonly include?: readonly AccessRule[] | undefined;
  /** All of these must match. */
  readonly require?: readonly AccessRule[] | undefined;
  /** None of these may match. */
  readonly exclude?: readonly AccessRule[] | undefined;
}

/** The groups that rules refer to, by ID. A rule that refers to a missing group matches nobody. */
export type Groups = ReadonlyMap<string, RuleLists>;

export const NO_GROUPS: Groups = new Map();
