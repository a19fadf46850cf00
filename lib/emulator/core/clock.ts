/** The emulator's clock. */
export class Clock {
  private last = 0;

  /** @param source Current time in milliseconds since 1970. Tests may freeze it or let it jump. */
  constructor(private readonly source: () => number = Date.now) {}

  /** Current time in milliseconds since 1970. */
  now(): number {
    return this.source();
  }

  /** Current time as an RFC 3339 timestamp in UTC with microseconds. Each is later than the one before. */
  timestamp(): string {
    this.last = Math.max(this.last + 1, Math.floor(this.source() * 1_000));
    const microseconds = String(this.last % 1_000).padStart(3, "0");
    return `${new Date(Math.floor(this.last / 1_000)).toISOString().slice(0, -1)}${microseconds}Z`;
  }
}

/** Microseconds since 1970 of an RFC 3339 timestamp; NaN if invalid. `Date` alone would drop the microseconds. */
export function microsecondsOf(timestamp: string): number {
  const fraction = /\.(\d+)/.exec(timestamp)?.[1] ?? "";
  return Math.floor(Date.parse(timestamp) / 1_000) * 1_000_000 + Number(fraction.slice(0, 6).padEnd(6, "0"));
}
