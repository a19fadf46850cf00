import { isIP, isIPv6 } from "node:net";
import { TARGETS_PER_ACCOUNT } from "../../../../api/areas/infrastructure/target-limits";
import { quoted } from "../message-text";

const RANGE = /\[(\w*):(\w+)(?::(\d+))?\]/;
const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/**
 * The hosts of an Ansible host pattern, which can have a port: `web-1`, `web[01:20]:2222`, `[fd00::5]:2222`.
 *
 * @returns the names of the hosts, or, as a string, why the pattern is invalid
 */
export function expandHosts(pattern: string): string[] | string {
  const [, address = ""] = /^\[([^\]]*)\](?::\d+)?$/.exec(pattern) ?? [];
  if (isIPv6(address)) return [address];
  return expandHostRange(isIP(pattern) === 0 ? pattern.replace(/:\d+$/, "") : pattern);
}

/**
 * Expands an Ansible range: `web[01:20].example.com` to twenty hosts, `db-[a:c]` to three, `[0:9:3]` in steps of
 * three.
 *
 * @returns the names of the hosts, or, as a string, why the pattern is invalid
 */
function expandHostRange(pattern: string): string[] | string {
  const range = RANGE.exec(pattern);
  if (range === null) {
    return /[[\]]/.test(pattern)
      ? `${quoted(pattern)} is not a valid range; write a range such as web[01:20] or db-[a:c]`
      : [pattern];
  }
  const [whole, from = "", to = "", step = "1"] = range;
  const parts = countUp(from === "" ? "0" : from, to, Number(step));
  if (typeof parts === "string") return `${quoted(whole)}: ${parts}`;
  const rest = expandHostRange(pattern.slice(range.index + whole.length));
  if (typeof rest === "string") return rest;
  if (parts.length * rest.length > TARGETS_PER_ACCOUNT) return `${quoted(pattern)}: ${TOO_MANY}`;
  const head = pattern.slice(0, range.index);
  return parts.flatMap((part) => rest.map((tail) => head + part + tail));
}

const TOO_MANY = `the range has more hosts than the ${TARGETS_PER_ACCOUNT} targets that an account can have`;

function countUp(from: string, to: string, step: number): string[] | string {
  if (step === 0) return "the step of a range must not be 0";
  const isNumeric = /^\d+$/.test(from) && /^\d+$/.test(to);
  const [first, last] = isNumeric ? [Number(from), Number(to)] : [LETTERS.indexOf(from), LETTERS.indexOf(to)];
  if (!isNumeric && (from.length !== 1 || to.length !== 1 || first < 0 || last < 0)) {
    return "a range goes from number to number, or from letter to letter";
  }
  if (first > last) return "the range ends before it starts";
  if ((last - first) / step >= TARGETS_PER_ACCOUNT) return TOO_MANY;
  const padded = isNumeric && from.length > 1 && from.startsWith("0");
  if (padded && from.length !== to.length) return "with leading zeros, both ends must have the same number of digits";
  const values = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
  return values.map((value) =>
    isNumeric ? String(value).padStart(padded ? from.length : 0, "0") : LETTERS.charAt(value),
  );
}
