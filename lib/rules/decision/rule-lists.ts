import type { AccessRule } from "../../api/areas/policies/rules";

/** Rules as a group or a policy has them. */
export interface RuleLists {
  /** At least one of these must match. */
  readonly include?: readonly AccessRule[] | undefined;
  /** All of these must match. */
  readonly require?: readonly AccessRule[] | undefined;
  /** None of these may match. */
  readonly exclude?: readonly AccessRule[] | undefined;
}

/** The groups that rules may refer to, by identifier. Who refers to one that is not there is in no group. */
export type Groups = ReadonlyMap<string, RuleLists>;

export const NO_GROUPS: Groups = new Map();
