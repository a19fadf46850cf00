import type { Report } from "../report";
import type { Subject } from "../guardrail";
import { count } from "../subject";

/** Where the subject of a finding comes from: construct path and Terraform address, else its ID or its file. */
export function placeOf({ origin, id, key }: Subject): string {
  const { constructPath, address, file } = origin;
  const places = [constructPath?.replace(/\/Resource$/, ""), address].filter((place) => place !== undefined);
  return places.length > 0 ? places.join(", ") : (id ?? file ?? key);
}

/** `2 errors, 1 warning, no notes in 40 applications and 20 policies; 1 finding suppressed`. */
export function summary({ counts, checked, suppressed }: Report): string {
  const numbers = (["error", "warning", "note"] as const).map((level) => several(counts[level], level)).join(", ");
  const what = `${several(checked.applications, "application")} and ${several(checked.policies, "policy", "policies")}`;
  const accepted = suppressed.length === 0 ? "" : `; ${count(suppressed.length, "finding")} suppressed`;
  return `${numbers} in ${what}${accepted}`;
}

const several = (number: number, noun: string, plural = `${noun}s`): string =>
  number === 0 ? `no ${plural}` : `${number} ${number === 1 ? noun : plural}`;

/** Why a suppression suppresses nothing. */
export const IDLE_REASONS = {
  "nothing-found": "the guardrail finds nothing there any more",
  ended: "its last day has passed",
  off: "the guardrail is off",
} as const;
