import type { AccessRule } from "./access-rule";

/** The three lists that groups and policies are made of. */
export interface AccessRules {
  /** Whoever matches one of these (OR). At least one. */
  readonly include: readonly AccessRule[];

  /**
   * What must match besides, all of it (AND). To require one of several things, put them into an `AccessGroup` and
   * require the group.
   *
   * @default - nothing more is required
   */
  readonly require?: readonly AccessRule[];

  /**
   * Who is left out: whoever matches one of these.
   *
   * @default - nobody
   */
  readonly exclude?: readonly AccessRule[];
}

/** The lists by name, in the order in which they are written. */
export const RULE_LISTS = ["include", "require", "exclude"] as const;
export type RuleList = (typeof RULE_LISTS)[number];
