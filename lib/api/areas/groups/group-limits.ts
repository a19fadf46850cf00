/** Groups an account may have (https://developers.cloudflare.com/cloudflare-one/account-limits/). */
export const GROUPS_PER_ACCOUNT = 300;

/** Rules a group may have, its three lists together (https://developers.cloudflare.com/cloudflare-one/account-limits/). */
export const RULES_PER_GROUP = 1_000;
