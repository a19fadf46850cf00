import type { Envelope } from "../../api";

/** The texts of kept objects, which are frozen: most lists are read more often than what is in them changes. */
const texts = new WeakMap<object, string>();

/** An envelope as JSON. */
export function envelopeText(envelope: Envelope): string {
  const { result, result_info, ...head } = envelope;
  if (!Array.isArray(result)) return JSON.stringify(envelope);
  const info = result_info === undefined ? "" : `,"result_info":${JSON.stringify(result_info)}`;
  return `${JSON.stringify(head).slice(0, -1)},"result":[${result.map(itemText).join(",")}]${info}}`;
}

function itemText(item: unknown): string {
  if (typeof item !== "object" || item === null || !Object.isFrozen(item)) return JSON.stringify(item);
  const known = texts.get(item);
  if (known !== undefined) return known;
  const text = JSON.stringify(item);
  texts.set(item, text);
  return text;
}
