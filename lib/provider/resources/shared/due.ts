import { isDeepStrictEqual } from "node:util";
import { attribute, durationOfAtLeast, isUnknown, parseDuration, type, type Unknown } from "../../../plugin-framework";

/**
 * The attribute `triggers` of a resource that does one thing, and does it again when a value changes.
 * @param consequence - for the description: `rotates the keys again`
 */
export const triggers = (consequence: string) =>
  attribute.map(type.string, {
    optional: true,
    description: `Any values of your choice. A change of a value ${consequence}.`,
  });

/** An attribute with the age after which a resource does its one thing again. */
export const ageLimit = (description: string) =>
  attribute.string({
    optional: true,
    description: `${description}: whole numbers of days, hours, minutes and seconds, such as \`90d\` or \`1d12h\`.`,
    validators: [durationOfAtLeast("1s")],
  });

/** Whether any of some attributes changes. An unknown value may. */
export function isChanged(prior: object, plan: object, names: readonly string[]): boolean {
  const valuesOf = (object: object) => names.map((name) => (object as Readonly<Record<string, unknown>>)[name]);
  return !isDeepStrictEqual(valuesOf(prior), valuesOf(plan));
}

/**
 * Whether the age of an event exceeds a limit, or may exceed one that is not known yet.
 * @param time - when the event happened; null if it never did
 * @param limit - null if there is none
 * @param now - in milliseconds since 1970
 */
export function isPastAge(time: string | null, limit: string | Unknown | null, now = Date.now()): boolean {
  if (limit === null) return false;
  if (isUnknown(limit) || time === null) return true;
  return now - Date.parse(time) > (parseDuration(limit) ?? Infinity);
}
