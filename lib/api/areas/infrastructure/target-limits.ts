/** Targets an account may have (https://developers.cloudflare.com/cloudflare-one/account-limits/). */
export const TARGETS_PER_ACCOUNT = 5_000;

/** The largest page of targets, and the page one gets when asking for none (Cloudflare's OpenAPI schema, `infra-targets-list`). */
export const TARGETS_PER_PAGE = 1_000;

/** Starts and ends with a letter or digit; dashes and periods between. Letters keep their case, but do not differ by it. */
export const TARGET_HOSTNAME_PATTERN = "^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$";

/** Longest hostname of a target, in characters. */
export const TARGET_HOSTNAME_LENGTH = 255;
