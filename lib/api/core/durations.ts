// Without imports: the constructs load this file alone.

/**
 * A duration in Go's format, such as `300ms` or `2h45m`: numbers with the units ns, us (or µs), ms, s, m, h. The official
 * Terraform provider checks durations with the same expression.
 */
export const DURATION_PATTERN =
  "^(?:0|[-+]?(\\d+(?:\\.\\d*)?|\\.\\d+)(?:ns|us|µs|ms|s|m|h)(?:(\\d+(?:\\.\\d*)?|\\.\\d+)(?:ns|us|µs|ms|s|m|h))*)$";

/** Session duration of a policy: a duration, or empty for the session duration of the application. */
export const POLICY_SESSION_DURATION_PATTERN = `^$|${DURATION_PATTERN}`;

/** Duration of a service token: a duration, or `forever`. */
export const TOKEN_DURATION_PATTERN = `^forever$|${DURATION_PATTERN}`;

/** Duration of a second factor, in minutes or hours: `0m` to `720h`. */
export const MFA_SESSION_DURATION_PATTERN = "^\\d+[mh]$";

/** Lifetime of an access token, in minutes or hours: `1m` to `24h`. */
export const ACCESS_TOKEN_LIFETIME_PATTERN = "^\\d+[mh]$";

/** Lifetime of a refresh token, in minutes, hours or days: more than `1m`. */
export const REFRESH_TOKEN_LIFETIME_PATTERN = "^\\d+[mhd]$";

/** The minimum and maximum of a duration, both inclusive, in Go's format. */
export interface DurationRange {
  readonly minimum: string;
  readonly maximum: string;
}

/** Range of the session duration of applications and policies (https://developers.cloudflare.com/cloudflare-one/access-controls/access-settings/session-management/). */
export const SESSION_DURATION_RANGE: DurationRange = { minimum: "0s", maximum: "744h" };

/** Range of the duration of a second factor, in minutes or hours (API reference, `mfa_config`). */
export const MFA_SESSION_DURATION_RANGE: DurationRange = { minimum: "0m", maximum: "720h" };

const MILLISECONDS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
};

/** The maximum duration in Go, in milliseconds: 63 bits of nanoseconds, about 292 years. */
export const LONGEST_DURATION = (2 ** 63 - 1) / 1e6;

/** A duration in Go's format, such as `2h45m`, in milliseconds. It must match `DURATION_PATTERN`. */
export function millisecondsOf(duration: string): number {
  let sum = 0;
  for (const [, amount, unit = ""] of duration.matchAll(/([\d.]+)(ns|us|µs|ms|s|m|h)/g)) {
    sum += Number(amount) * (MILLISECONDS[unit] ?? 0);
  }
  return duration.startsWith("-") ? -sum : sum;
}
