import { TARGETS_PER_ACCOUNT } from "../../../api/areas/infrastructure/target-limits";

const RANGE = /\[(\w*):(\w+)(?::(\d+))?\]/;
const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/**
 * The hosts that an Ansible pattern names: `web[01:20].example.com` is twenty, `db-[a:c]` three, `[0:9:3]` counts by
 * threes. @returns a text where the pattern has no meaning
 */
export function expandHostRange(pattern: string): string[] | string {
  const range = RANGE.exec(pattern);
  if (range === null) {
    return /[[\]]/.test(pattern) ? `"${pattern}" is no range; write one as web[01:20] or db-[a:c]` : [pattern];
  }
  const [whole, from = "", to = "", step = "1"] = range;
  const parts = countUp(from === "" ? "0" : from, to, Number(step));
  if (typeof parts === "string") return `"${whole}": ${parts}`;
  const rest = expandHostRange(pattern.slice(range.index + whole.length));
  if (typeof rest === "string") return rest;
  if (parts.length * rest.length > TARGETS_PER_ACCOUNT) return tooMany(pattern);
  const head = pattern.slice(0, range.index);
  return parts.flatMap((part) => rest.map((tail) => head + part + tail));
}

function countUp(from: string, to: string, step: number): string[] | string {
  if (step === 0) return "the step of a range cannot be 0";
  const isNumeric = /^\d+$/.test(from) && /^\d+$/.test(to);
  const [first, last] = isNumeric ? [Number(from), Number(to)] : [LETTERS.indexOf(from), LETTERS.indexOf(to)];
  if (!isNumeric && (from.length !== 1 || to.length !== 1 || first < 0 || last < 0)) {
    return "a range goes from number to number, or from letter to letter";
  }
  if (first > last) return "the range ends before it starts";
  if ((last - first) / step >= TARGETS_PER_ACCOUNT)
    return `the range is longer than an account has room for (${TARGETS_PER_ACCOUNT})`;
  const padded = isNumeric && from.length > 1 && from.startsWith("0");
  if (padded && from.length !== to.length) return "with leading zeros, both ends have the same number of digits";
  const values = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
  return values.map((value) =>
    isNumeric ? String(value).padStart(padded ? from.length : 0, "0") : LETTERS.charAt(value),
  );
}

const tooMany = (pattern: string): string =>
  `"${pattern}" names more hosts than an account can have targets (${TARGETS_PER_ACCOUNT})`;
