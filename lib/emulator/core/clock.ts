/** A day in milliseconds. */
export const DAY = 24 * 60 * 60 * 1_000;

/** The emulator's clock. */
export class Clock {
  /** @param source Current time in milliseconds since 1970. Tests may freeze it or let it jump. */
  constructor(private readonly source: () => number = Date.now) {}

  /** Current time in milliseconds since 1970. */
  now(): number {
    return this.source();
  }

  /** Current time as an RFC 3339 timestamp in UTC with whole seconds, as in the responses of the API. */
  timestamp(): string {
    return timestampOf(this.source());
  }

  /** Current time as `timestamp`, but with microseconds. */
  preciseTimestamp(): string {
    return preciseTimestampOf(this.source());
  }
}

/** The RFC 3339 timestamp in UTC with whole seconds of a time in milliseconds since 1970. */
export const timestampOf = (milliseconds: number): string => `${new Date(milliseconds).toISOString().slice(0, -5)}Z`;

/**
 * The timestamp with microseconds. The API has them in tunnels, routes, virtual networks and the rotation of keys; all other
 * times are whole seconds.
 */
export const preciseTimestampOf = (milliseconds: number): string =>
  `${new Date(milliseconds).toISOString().slice(0, -1)}000Z`;

/** Microseconds since 1970 of an RFC 3339 timestamp; NaN if invalid. `Date` alone would drop the microseconds. */
export function microsecondsOf(timestamp: string): number {
  const fraction = /\.(\d+)/.exec(timestamp)?.[1] ?? "";
  return Math.floor(Date.parse(timestamp) / 1_000) * 1_000_000 + Number(fraction.slice(0, 6).padEnd(6, "0"));
}
