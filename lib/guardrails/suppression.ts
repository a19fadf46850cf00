import { shown } from "../diagnostics/type-of";
import { unknownNames } from "../api/core/names";
import { GuardrailError } from "./guardrail-error";
import type { Subject } from "./guardrail";
import { isMatch } from "./pattern";

/** A finding that is accepted, and why. */
export interface Suppression {
  /** ID of the guardrail. */
  readonly id: string;

  /**
   * What it is accepted on: the construct path (and everything below it), the Terraform address, the name, the key or the ID of
   * the object. `*` stands for any text.
   */
  readonly on: string;

  /** Why it is accepted. */
  readonly reason: string;

  /**
   * The last day on which it is accepted: `2027-06-30`.
   *
   * @default no end
   */
  readonly until?: string | undefined;
}

const FIELDS = { id: 1, on: 1, reason: 1, until: 1 } as const satisfies Record<keyof Suppression, 1>;

/**
 * Checks the form of a suppression, but not its ID.
 *
 * @throws {GuardrailError} When it has no reason, or something else is not allowed.
 */
export function checkSuppression(suppression: Suppression, place: string): void {
  const given: unknown = suppression;
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new GuardrailError(`${place} must be an object with id, on and reason, not ${shown(given)}`);
  }
  const [unknown] = unknownNames(given, FIELDS);
  if (unknown !== undefined) {
    throw new GuardrailError(
      `${place} has an unknown field "${unknown}"; the fields are ${Object.keys(FIELDS).join(", ")}`,
    );
  }
  for (const field of ["on", "reason"] as const) checkText(suppression[field], field, place);
  const { until } = suppression;
  if (until !== undefined && !isDay(until)) {
    throw new GuardrailError(`${place}: until is ${shown(until)}; write the last day as "2027-06-30"`);
  }
}

function checkText(value: unknown, field: "on" | "reason", place: string): void {
  if (typeof value === "string" && value.trim() !== "") return;
  const fix = field === "reason" ? "say why the finding is accepted" : "say what it is accepted on";
  const what = value === undefined ? `has no ${field}` : `has ${shown(value)} as ${field}`;
  throw new GuardrailError(`${place} ${what}; ${fix}`);
}

function isDay(text: unknown): boolean {
  if (typeof text !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Whether a suppression has ended. It holds until the end of its last day, everywhere on Earth. */
export const hasEnded = ({ until }: Suppression, now: Date): boolean =>
  until !== undefined && now.getTime() > new Date(`${until}T23:59:59.999-12:00`).getTime();

/** Whether a suppression is about a subject. */
export function isOn({ on }: Suppression, { key, name, id, origin }: Subject): boolean {
  const { address, constructPath } = origin;
  if (constructPath !== undefined && (constructPath === on || constructPath.startsWith(`${on}/`))) return true;
  const names = [key, name, id, address, constructPath];
  return names.some((one) => one !== undefined && (one === on || (on.includes("*") && isMatch(on, one))));
}
