/** Access rules, and which of them a policy may use. */
export const RULE_CODES = {} as const;
