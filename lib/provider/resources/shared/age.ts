import type { Path, Validator } from "../../../plugin-framework";

const UNITS = { d: 24 * 60 * 60, h: 60 * 60, m: 60, s: 1 } as const;

/** Converts an age such as `90d`, `36h` or `1d12h` to milliseconds. Returns undefined if it is not one. */
export function parseAge(text: string): number | undefined {
  const parts = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(text)?.slice(1);
  if (parts === undefined || text === "") return undefined;
  const seconds = Object.values(UNITS).map((unit, index) => unit * Number(parts[index] ?? 0));
  return 1_000 * seconds.reduce((sum, one) => sum + one, 0);
}

/** A validator: the string must be an age such as `90d`, of at least `minimum`. */
export function ageOfAtLeast(minimum: string): Validator<string> {
  return (text, path: Path, diagnostics) => {
    const age = parseAge(text);
    if (age !== undefined && age >= (parseAge(minimum) ?? 0)) return;
    const detail = `${path.toString()} must be an age of ${minimum} or more, such as 90d, 36h or 1d12h, not ${JSON.stringify(text)}.`;
    diagnostics.error("Invalid attribute value", detail, path);
  };
}
