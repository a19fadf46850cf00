// Without imports: the constructs load this file alone.

/** Maximum number of items of a list, with an Enterprise plan (https://developers.cloudflare.com/cloudflare-one/account-limits/). */
export const ITEMS_PER_LIST = 5_000;

/** Maximum number of items of a list with the other plans (same page). */
export const ITEMS_PER_LIST_OF_OTHER_PLANS = 1_000;
