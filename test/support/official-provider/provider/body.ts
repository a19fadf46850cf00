import { BigNumber, Dynamic, isUnknown } from "../../../../lib/plugin-framework";
import { isComputedOnly, wireName, type AttributeFacts, type AttributesFacts } from "./facts";

export type ObjectValue = Readonly<Record<string, unknown>>;

/**
 * The request body of an object. Null and unknown values are omitted, but null is sent for a value that was set
 * before. Computed values are never sent.
 *
 * @param before - the object in the state; the object itself for a creation
 * @param unsent - attributes that are part of the path
 */
export function bodyOf(
  facts: AttributesFacts,
  object: ObjectValue,
  before: ObjectValue = object,
  unsent: ReadonlySet<string> = new Set(),
): ObjectValue {
  const body: Record<string, unknown> = {};
  for (const [name, attribute] of Object.entries(facts)) {
    if (isComputedOnly(attribute) || unsent.has(name)) continue;
    const value = valueOf(attribute, object[name] ?? null, before[name] ?? null);
    if (value !== undefined) body[wireName(name)] = value;
  }
  return body;
}

function valueOf(attribute: AttributeFacts, value: unknown, before: unknown): unknown {
  if (isUnknown(value)) return undefined;
  if (value === null) return before === null || isUnknown(before) ? undefined : null;
  const { attributes, nesting } = attribute;
  if (attributes === undefined) return plain(value);
  if (nesting === "single") return bodyOf(attributes, value as ObjectValue, (before ?? value) as ObjectValue);
  return (value as readonly ObjectValue[]).map((element) => bodyOf(attributes, element));
}

/** A value as JSON. */
function plain(value: unknown): unknown {
  if (value instanceof BigNumber) return Number(value.text);
  if (value instanceof Dynamic) return plain(value.value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
