/**
 * A length of time as Go writes it, `300ms` or `2h45m`: numbers with the units ns, us (or µs), ms, s, m, h.
 * The expression is the one the official Terraform provider checks with.
 */
export const DURATION_PATTERN =
  "^(?:0|[-+]?(\\d+(?:\\.\\d*)?|\\.\\d+)(?:ns|us|µs|ms|s|m|h)(?:(\\d+(?:\\.\\d*)?|\\.\\d+)(?:ns|us|µs|ms|s|m|h))*)$";

/** How long a policy's sessions last: a duration, or empty for as long as the application says. */
export const POLICY_SESSION_DURATION_PATTERN = `^$|${DURATION_PATTERN}`;

/** How long a service token is valid: a duration, or `forever`. */
export const TOKEN_DURATION_PATTERN = `^forever$|${DURATION_PATTERN}`;

/** Minutes or hours only, from `0m` to `720h`. */
export const MFA_SESSION_DURATION_PATTERN = "^\\d+[mh]$";

/** Minutes or hours only, from `1m` to `24h`. */
export const ACCESS_TOKEN_LIFETIME_PATTERN = "^\\d+[mh]$";

/** Minutes, hours or days, longer than `1m`. */
export const REFRESH_TOKEN_LIFETIME_PATTERN = "^\\d+[mhd]$";

/** The shortest and the longest length of time of a kind, both allowed, as Go writes them. */
export interface DurationRange {
  readonly minimum: string;
  readonly maximum: string;
}

/** Sessions of applications and policies: from none to a month (https://developers.cloudflare.com/cloudflare-one/access-controls/access-settings/session-management/). */
export const SESSION_DURATION_RANGE: DurationRange = { minimum: "0s", maximum: "744h" };

/** How long a second factor holds (API reference, `mfa_config`). In minutes or hours only. */
export const MFA_SESSION_DURATION_RANGE: DurationRange = { minimum: "0m", maximum: "720h" };
