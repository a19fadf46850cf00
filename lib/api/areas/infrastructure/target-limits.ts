// Without imports: the constructs load this file alone.

/** Maximum number of targets in an account (https://developers.cloudflare.com/cloudflare-one/account-limits/). */
export const TARGETS_PER_ACCOUNT = 5_000;

/** Maximum and default number of targets on a page (Cloudflare's OpenAPI schema, `infra-targets-list`). */
export const TARGETS_PER_PAGE = 1_000;

/** Hostname of a target: letters, digits, dashes and periods, starting and ending with a letter or digit. Case is preserved but ignored in comparisons. */
export const TARGET_HOSTNAME_PATTERN = "^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$";

/** Maximum length of a target's hostname, in characters. */
export const TARGET_HOSTNAME_LENGTH = 255;
