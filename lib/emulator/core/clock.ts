/** Time as the emulator sees it. */
export class Clock {
  private last = 0;

  /** @param source Milliseconds since 1970; a test may stand still or jump. */
  constructor(private readonly source: () => number = Date.now) {}

  /** Milliseconds since 1970. */
  now(): number {
    return this.source();
  }

  /** Now, as RFC 3339 in UTC with microseconds. No two are alike: each is later than the one before. */
  timestamp(): string {
    this.last = Math.max(this.last + 1, Math.floor(this.source() * 1_000));
    const microseconds = String(this.last % 1_000).padStart(3, "0");
    return `${new Date(Math.floor(this.last / 1_000)).toISOString().slice(0, -1)}${microseconds}Z`;
  }
}

/** Microseconds since 1970 of an RFC 3339 timestamp; NaN when it is none. `Date` alone would drop what is below a millisecond. */
export function microsecondsOf(timestamp: string): number {
  const fraction = /\.(\d+)/.exec(timestamp)?.[1] ?? "";
  return Math.floor(Date.parse(timestamp) / 1_000) * 1_000_000 + Number(fraction.slice(0, 6).padEnd(6, "0"));
}
