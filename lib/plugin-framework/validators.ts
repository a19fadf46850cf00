import type { Diagnostics } from "./diagnostics";
import type { Path } from "./path";

/** Checks a value that is known and not null; what is wrong with it goes into `diagnostics`, at `path`. */
export type Validator<Value> = (value: Value, path: Path, diagnostics: Diagnostics) => void;

type Sized = readonly unknown[] | Readonly<Record<string, unknown>>;

const SUMMARY = "Invalid attribute value";

/** One of these values. */
export function oneOf<const Value extends string | number>(
  ...allowed: readonly Value[]
): Validator<Value extends string ? string : number> {
  const names = allowed.map((value) => JSON.stringify(value)).join(", ");
  return check((value: string | number) => allowed.some((one) => one === value), `must be one of ${names}`);
}

/** A text of at least `minimum` and at most `maximum` characters (code points). */
export function lengthBetween(minimum: number, maximum: number): Validator<string> {
  return check(
    (text) => isBetween(minimum, Array.from(text).length, maximum),
    `must have ${rangeOf(minimum, maximum)} characters`,
  );
}

/** A text that matches; `meaning` says in words what does: "letters, digits and dashes". */
export function matches(pattern: RegExp, meaning: string): Validator<string> {
  // `search` heeds no lastIndex, so that a global pattern does not remember the value before.
  return check((text) => text.search(pattern) >= 0, `must be ${meaning}`);
}

/** A number of at least `minimum` and at most `maximum`. */
export function between(minimum: number, maximum: number): Validator<number> {
  return check((value) => isBetween(minimum, value, maximum), `must be ${rangeOf(minimum, maximum)}`);
}

/** A list, set or map of at least `minimum` elements. */
export function sizeAtLeast(minimum: number): Validator<Sized> {
  return sizeBetween(minimum, Infinity);
}

/** A list, set or map of at most `maximum` elements. */
export function sizeAtMost(maximum: number): Validator<Sized> {
  return sizeBetween(0, maximum);
}

/** A list, set or map of at least `minimum` and at most `maximum` elements. */
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
