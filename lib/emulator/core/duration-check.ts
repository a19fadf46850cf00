import { MFA_SESSION_DURATION_RANGE } from "../../api/core/durations";
import { ApiError } from "./api-error";

const SECONDS = { m: 60, h: 3_600, d: 86_400 } as const;

/** Seconds of a duration in minutes, hours or days; NaN if it is invalid. */
function secondsOf(duration: string): number {
  const [, count, unit] = /^(\d+)([mhd])$/.exec(duration) ?? [];
  return unit === undefined ? Number.NaN : Number(count) * SECONDS[unit as keyof typeof SECONDS];
}

/** @throws {ApiError} If a duration is outside of a range. Both ends are inclusive. */
export function assertDurationBetween(
  duration: string | undefined,
  from: string,
  to: string | undefined,
  pointer: string,
): void {
  if (duration === undefined) return;
  const seconds = secondsOf(duration);
  if (seconds >= secondsOf(from) && (to === undefined || seconds <= secondsOf(to))) return;
  const allowed = to === undefined ? `${from} or longer` : `${from} to ${to}`;
  const name = pointer.slice(1).replaceAll("/", ".");
  throw ApiError.invalid(pointer, `${name}: given ${JSON.stringify(duration)}, allowed: ${allowed}`);
}

/** @throws {ApiError} If an MFA session is longer than the API allows. */
export function assertMfaSessionDuration(duration: string | undefined, pointer: string): void {
  const { minimum, maximum } = MFA_SESSION_DURATION_RANGE;
  assertDurationBetween(duration, minimum, maximum, pointer);
}
