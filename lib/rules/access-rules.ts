import type { AccessRule } from "./access-rule";

/** The three rule lists of a group or a policy. Together they have at most 1,000 rules. */
export interface AccessRules {
  /** A user or request must match at least one of these rules (OR). At least one rule. */
  readonly include: readonly AccessRule[];

  /**
   * A user or request must also match all of these rules (AND). To require one of several rules, put them into an
   * `AccessGroup` and require the group.
   *
   * @default []
   */
  readonly require?: readonly AccessRule[];

  /**
   * A user or request must match none of these rules (NOT).
   *
   * @default []
   */
  readonly exclude?: readonly AccessRule[];
}

/** The names of the lists, in the order in which they are written. */
export const RULE_LISTS = ["include", "require", "exclude"] as const;
/** The name of a rule list. */
export type RuleList = (typeof RULE_LISTS)[number];
