import type { Diagnostics } from "./diagnostics";
import type { Path } from "./path";

/** Checks a value that is known and not null. Adds an error at `path` to `diagnostics` if the value is invalid. */
export type Validator<Value> = (value: Value, path: Path, diagnostics: Diagnostics) => void;

type Sized = readonly unknown[] | Readonly<Record<string, unknown>>;

const SUMMARY = "Invalid attribute value";

/** The value must be one of `allowed`. */
export function oneOf<const Value extends string | number>(
  ...allowed: readonly Value[]
): Validator<Value extends string ? string : number> {
  const names = allowed.map((value) => JSON.stringify(value)).join(", ");
  return check((value: string | number) => allowed.some((one) => one === value), `must be one of ${names}`);
}

/** The string must have `minimum` to `maximum` characters (code points). */
export function lengthBetween(minimum: number, maximum: number): Validator<string> {
  return check(
    (text) => isBetween(minimum, Array.from(text).length, maximum),
    `must have ${rangeOf(minimum, maximum)} characters`,
  );
}

/** The string must match `pattern`. `meaning` describes the pattern in the error: "letters, digits and dashes". */
export function matches(pattern: RegExp, meaning: string): Validator<string> {
  // Unlike `test`, `search` ignores lastIndex, so a global pattern works too.
  return check((text) => text.search(pattern) >= 0, `must be ${meaning}`);
}

/** The number must be from `minimum` to `maximum`. */
export function between(minimum: number, maximum: number): Validator<number> {
  return check((value) => isBetween(minimum, value, maximum), `must be ${rangeOf(minimum, maximum)}`);
}

/** The list, set or map must have at least `minimum` elements. */
export function sizeAtLeast(minimum: number): Validator<Sized> {
  return sizeBetween(minimum, Infinity);
}

/** The list, set or map must have at most `maximum` elements. */
export function sizeAtMost(maximum: number): Validator<Sized> {
  return sizeBetween(0, maximum);
}

/** The list, set or map must have `minimum` to `maximum` elements. */
export function sizeBetween(minimum: number, maximum: number): Validator<Sized> {
  return (value, path, diagnostics) => {
    const size = Object.keys(value).length;
    if (isBetween(minimum, size, maximum)) return;
    diagnostics.error(
      SUMMARY,
      `${path.toString()} must have ${rangeOf(minimum, maximum)} elements, not ${size}.`,
      path,
    );
  };
}

function check<Value extends string | number>(fits: (value: Value) => boolean, rule: string): Validator<Value> {
  return (value, path, diagnostics) => {
    if (!fits(value)) diagnostics.error(SUMMARY, `${path.toString()} ${rule}, not ${JSON.stringify(value)}.`, path);
  };
}

function isBetween(minimum: number, value: number, maximum: number): boolean {
  return value >= minimum && value <= maximum;
}

function rangeOf(minimum: number, maximum: number): string {
  if (maximum === Infinity) return `at least ${minimum}`;
  return minimum === 0 ? `at most ${maximum}` : minimum === maximum ? `exactly ${minimum}` : `${minimum} to ${maximum}`;
}
