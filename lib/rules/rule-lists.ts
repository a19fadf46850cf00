/** The names of the lists, in the order in which they are written. */
export const RULE_LISTS = ["include", "require", "exclude"] as const;
/** The name of a rule list. */
export type RuleList = (typeof RULE_LISTS)[number];
