import { inspect } from "node:util";
import { DURATION_PATTERN } from "../../api/core/durations";
import { DiagnosticError, shown } from "../../diagnostics";
import { brand } from "../../rules/brand";

/** Milliseconds of Go's units, the longest first. */
const UNITS = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1, us: 0.001, µs: 0.001, ns: 0.000_001 } as const;
const PRINTED = ["h", "m", "s", "ms"] as const;
const NUMBER_AND_UNIT = /(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|ms|s|m|h)/g;

/**
 * A duration, rounded to milliseconds: `Duration.hours(8)`, `Duration.parse("2h45m")`.
 *
 * Cloudflare takes durations in the syntax of Go's `time.ParseDuration` (https://pkg.go.dev/time#ParseDuration),
 * which has no unit for days.
 */
export class Duration {
  /**
   * A number of days of 24 hours.
   *
   * @throws DiagnosticError for a negative or infinite number
   */
  public static days(days: number): Duration {
    return Duration.of("Duration.days", days, 24 * UNITS.h);
  }

  /**
   * A number of hours.
   *
   * @throws DiagnosticError for a negative or infinite number
   */
  public static hours(hours: number): Duration {
    return Duration.of("Duration.hours", hours, UNITS.h);
  }

  /**
   * A number of minutes.
   *
   * @throws DiagnosticError for a negative or infinite number
   */
  public static minutes(minutes: number): Duration {
    return Duration.of("Duration.minutes", minutes, UNITS.m);
  }

  /**
   * A number of seconds.
   *
   * @throws DiagnosticError for a negative or infinite number
   */
  public static seconds(seconds: number): Duration {
    return Duration.of("Duration.seconds", seconds, UNITS.s);
  }

  /**
   * Parses a duration in Go's syntax: `300ms`, `1.5h`, `2h45m`.
   *
   * @throws DiagnosticError if the string is not a duration, or is negative
   */
  public static parse(text: string): Duration {
    const value: unknown = text; // undefined, if it comes from process.env
    if (typeof value !== "string" || !new RegExp(DURATION_PATTERN).test(value) || value.startsWith("-")) {
      const days =
        typeof value === "string" && /^\d+d$/.test(value) ? `; for days, use Duration.days(${parseInt(text)})` : "";
      throw new DiagnosticError(
        "CFA1801",
        `Duration.parse: ${shown(value)} is not a duration; write numbers with the ` +
          `units h, m, s and ms, such as "24h" or "2h45m"${days}`,
      );
    }
    const parts = [...value.matchAll(NUMBER_AND_UNIT)];
    return new Duration(
      parts.reduce((sum, [, number, unit]) => sum + Number(number) * UNITS[unit as keyof typeof UNITS], 0),
    );
  }

  private static of(factory: string, count: number, unit: number): Duration {
    if (Number.isFinite(count) && count >= 0) return new Duration(count * unit);
    throw new DiagnosticError("CFA1802", `${factory}: a duration cannot be ${shown(count)}; use a number from 0`);
  }

  /** The duration in milliseconds. */
  public readonly milliseconds: number;

  private constructor(milliseconds: number) {
    this.milliseconds = Math.round(milliseconds);
    Object.freeze(this);
  }

  /** The duration in Go's syntax, without units that are zero: `24h`, `2h45m`, `0s`. */
  public toString(): string {
    if (this.milliseconds === 0) return "0s";
    let rest = this.milliseconds;
    return PRINTED.map((unit) => {
      const count = Math.floor(rest / UNITS[unit]);
      rest -= count * UNITS[unit];
      return count === 0 ? "" : `${count}${unit}`;
    }).join("");
  }

  /** The duration in whole hours, or else in whole minutes: `720h`, `90m`, `0m`. Undefined if it is neither. */
  public toMinutesOrHours(): string | undefined {
    if (this.milliseconds > 0 && this.milliseconds % UNITS.h === 0) return `${this.milliseconds / UNITS.h}h`;
    return this.milliseconds % UNITS.m === 0 ? `${this.milliseconds / UNITS.m}m` : undefined;
  }

  /** How `console.log` prints it: `Duration 24h`. */
  public [inspect.custom](): string {
    return `Duration ${this.toString()}`;
  }
}

/** Whether a value is a `Duration`, also one of another copy of this package. */
export const isDuration = brand(Duration, "Duration");
