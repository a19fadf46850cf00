import { ApiError } from "../../core/api-error";

const SECONDS = { m: 60, h: 3_600, d: 86_400 } as const;

/** Seconds of a time in minutes, hours or days; NaN when it is none. */
function secondsOf(time: string): number {
  const [, count, unit] = /^(\d+)([mhd])$/.exec(time) ?? [];
  return unit === undefined ? Number.NaN : Number(count) * SECONDS[unit as keyof typeof SECONDS];
}

/** @throws {ApiError} When a time is not between two others, both included. */
export function assertBetween(time: string | undefined, from: string, to: string | undefined, pointer: string): void {
  if (time === undefined) return;
  const seconds = secondsOf(time);
  if (seconds >= secondsOf(from) && (to === undefined || seconds <= secondsOf(to))) return;
  const allowed = to === undefined ? `${from} or longer` : `${from} to ${to}`;
  const name = pointer.slice(1).replaceAll("/", ".");
  throw ApiError.invalid(pointer, `${name}: given ${JSON.stringify(time)}, allowed: ${allowed}`);
}

/** @throws {ApiError} When a second factor is to hold longer than one can. */
export function assertMfaSession(config: { session_duration?: string | undefined } | undefined, pointer: string): void {
  assertBetween(config?.session_duration, "0m", "720h", `${pointer}/session_duration`);
}
