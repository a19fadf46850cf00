/** Service tokens an account may have (https://developers.cloudflare.com/cloudflare-one/account-limits/). */
export const SERVICE_TOKENS_PER_ACCOUNT = 50;

/** How long a new token is valid if nobody says: a year. */
export const SERVICE_TOKEN_DURATION = "8760h";

/** Secrets since August 2026: `cfast_`, 40 letters and digits, 8 of a checksum. Older ones are 64 hexadecimal digits (https://developers.cloudflare.com/cloudflare-one/access-controls/service-credentials/service-tokens/). */
export const CLIENT_SECRET_PATTERN = "^cfast_[0-9A-Za-z]{48}$|^[0-9a-f]{64}$";

/** How long a token is valid from when it is refreshed, whatever its duration: a year (the same page). */
export const SERVICE_TOKEN_REFRESH = "8760h";
