// Without imports: the constructs load this file alone.

/** Maximum number of groups in an account (https://developers.cloudflare.com/cloudflare-one/account-limits/). */
export const GROUPS_PER_ACCOUNT = 300;

/** Maximum number of rules in the three lists of a group (https://developers.cloudflare.com/cloudflare-one/account-limits/). */
export const RULES_PER_GROUP = 1_000;
