import { inspect } from "node:util";
import { DURATION_PATTERN } from "../../api/core/durations";

/** Milliseconds of the units that Go writes, the longest first. */
const UNITS = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1, us: 0.001, µs: 0.001, ns: 0.000_001 } as const;
const PRINTED = ["h", "m", "s", "ms"] as const;
const NUMBER_AND_UNIT = /(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|ms|s|m|h)/g;

/** A length of time. Cloudflare takes it as Go writes it: `Duration.parse("2h45m")`, `Duration.hours(8)`. */
export class Duration {
  public static days(days: number): Duration {
    return Duration.of("Duration.days", days, 24 * UNITS.h);
  }

  public static hours(hours: number): Duration {
    return Duration.of("Duration.hours", hours, UNITS.h);
  }

  public static minutes(minutes: number): Duration {
    return Duration.of("Duration.minutes", minutes, UNITS.m);
  }

  public static seconds(seconds: number): Duration {
    return Duration.of("Duration.seconds", seconds, UNITS.s);
  }

  /** A length of time as Go writes it: `300ms`, `1.5h`, `2h45m`. @throws Error for what is none */
  public static parse(text: string): Duration {
    const given: unknown = text; // undefined comes from process.env
    if (typeof given !== "string" || !new RegExp(DURATION_PATTERN).test(given) || given.startsWith("-")) {
      throw new Error(
        `${typeof given === "string" ? `"${given}"` : String(given)} is not a length of time; write it as Go does, numbers with the units ` +
          `h, m, s, ms: "24h", "2h45m"${/^\d+d$/.test(String(given)) ? `; days are Duration.days(${parseInt(text)})` : ""}`,
      );
    }
    const parts = [...given.matchAll(NUMBER_AND_UNIT)];
    return new Duration(
      parts.reduce((sum, [, number, unit]) => sum + Number(number) * UNITS[unit as keyof typeof UNITS], 0),
    );
  }

  private static of(where: string, count: number, unit: number): Duration {
    if (Number.isFinite(count) && count >= 0) return new Duration(count * unit);
    throw new Error(`${where}: ${String(count)} was given; a length of time is a number, and not negative`);
  }

  /** How long it is, in whole milliseconds. */
  public readonly milliseconds: number;

  private constructor(milliseconds: number) {
    this.milliseconds = Math.round(milliseconds);
    Object.freeze(this);
  }

  /** As Go writes it, without what is zero: `24h`, `2h45m`, `0s`. */
  public toString(): string {
    if (this.milliseconds === 0) return "0s";
    let rest = this.milliseconds;
    return PRINTED.map((unit) => {
      const count = Math.floor(rest / UNITS[unit]);
      rest -= count * UNITS[unit];
      return count === 0 ? "" : `${count}${unit}`;
    }).join("");
  }

  /** In hours if it is whole hours, else in whole minutes: `720h`, `90m`, `0m`. Undefined for what is neither. */
  public toMinutesOrHours(): string | undefined {
    if (this.milliseconds > 0 && this.milliseconds % UNITS.h === 0) return `${this.milliseconds / UNITS.h}h`;
    return this.milliseconds % UNITS.m === 0 ? `${this.milliseconds / UNITS.m}m` : undefined;
  }

  public [inspect.custom](): string {
    return `Duration ${this.toString()}`;
  }
}
