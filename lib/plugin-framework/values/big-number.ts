/** Numbers with a larger exponent are written as `1e2000`. */
const PLAIN_EXPONENT = 400;
const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,9}))?$/;

interface Decimal {
  readonly sign: "" | "-";
  /** Without leading or trailing zeros; empty for zero. */
  readonly digits: string;
  readonly exponent: number;
}

/**
 * A number that a JavaScript number would round: an integer beyond 2^53, or a number with more digits than a double
 * holds. It keeps every digit. Compare with `equals`.
 */
export class BigNumber {
  /** The canonical decimal string of this number, for example `9007199254740993`. */
  readonly text: string;

  /** @throws TypeError when `text` is not a decimal number */
  constructor(text: string) {
    const decimal = parseDecimal(text);
    if (decimal === undefined) throw new TypeError(`"${text.slice(0, 40)}" is not a decimal number.`);
    this.text = formatDecimal(decimal);
  }

  /** Whether `other` is a `BigNumber` of the same value. */
  equals(other: unknown): boolean {
    return other instanceof BigNumber && other.text === this.text;
  }

  toString(): string {
    return this.text;
  }

  toJSON(): string {
    return this.text;
  }
}

/** Parses a decimal string: a JavaScript number if that is exact, else a `BigNumber`; undefined if it is not a number. */
export function numberFromText(text: string): number | BigNumber | undefined {
  const decimal = parseDecimal(text);
  if (decimal === undefined) return undefined;
  const rounded = Number(text);
  if (Number.isFinite(rounded) && isExactlyPrinted(rounded, decimal)) return rounded;
  return new BigNumber(text);
}

/** Converts a double or a 64-bit integer without rounding. Returns undefined for NaN. */
export function numberFromBinary(value: number | bigint): number | BigNumber | undefined {
  if (typeof value === "bigint") return numberFromText(value.toString());
  if (Number.isSafeInteger(value) || Math.abs(value) === Infinity) return value;
  if (Number.isNaN(value)) return undefined;
  return numberFromText(exactText(value));
}

/**
 * All digits of a double. JavaScript prints the fewest digits that identify the double, but Terraform calculates with 512
 * bits, where the decimal 0.1 and the double 0.1 are different numbers.
 */
function exactText(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString();
  // A fraction of the form n / 2^k has k decimals: n * 5^k / 10^k.
  let numerator = value;
  let halvings = 0;
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    halvings += 1;
  }
  return `${(BigInt(numerator) * 5n ** BigInt(halvings)).toString()}e-${halvings.toString()}`;
}

function isExactlyPrinted(rounded: number, decimal: Decimal): boolean {
  if (Number.isInteger(rounded) && !Number.isSafeInteger(rounded)) return false;
  const printed = parseDecimal(String(rounded));
  return printed?.digits === decimal.digits && printed.exponent === decimal.exponent;
}

function parseDecimal(text: string): Decimal | undefined {
  const match = DECIMAL.exec(text);
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match ?? [];
  if (match === null || (whole === "" && fraction === "")) return undefined;
  const padded = `${whole}${fraction}`.replace(/^0+/, "");
  const digits = trimTrailingZeros(padded);
  if (digits === "") return { sign: "", digits, exponent: 0 };
  return {
    sign: sign === "-" ? "-" : "",
    digits,
    exponent: Number(exponent) - fraction.length + (padded.length - digits.length),
  };
}

/** A loop, because a regular expression takes quadratic time. */
function trimTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 48) end -= 1;
  return digits.slice(0, end);
}

function formatDecimal({ sign, digits, exponent }: Decimal): string {
  if (digits === "") return "0";
  if (Math.abs(exponent) > PLAIN_EXPONENT + digits.length) return `${sign}${digits}e${exponent.toString()}`;
  if (exponent >= 0) return `${sign}${digits}${"0".repeat(exponent)}`;
  const padded = digits.padStart(1 - exponent, "0");
  return `${sign}${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
}
