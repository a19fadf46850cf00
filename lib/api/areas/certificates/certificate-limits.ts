/** mTLS root certificates an account may have (https://developers.cloudflare.com/cloudflare-one/account-limits/). */
export const CERTIFICATES_PER_ACCOUNT = 50;
