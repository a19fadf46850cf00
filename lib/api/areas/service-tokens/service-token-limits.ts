// Without imports: the constructs load this file alone.

/** Maximum number of service tokens in an account (https://developers.cloudflare.com/cloudflare-one/account-limits/). */
export const SERVICE_TOKENS_PER_ACCOUNT = 50;
