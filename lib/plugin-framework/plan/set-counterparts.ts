import type { ObjectValue } from "../resource/resource";
import type { Attribute, Attributes, Nested } from "../schema/attribute";
import { isComputed, isWriteOnly } from "../schema/flags";
import { equalValues } from "../values/equal";
import { isUnknown } from "../values/unknown";

/** Finds the configured and the prior element that belong to a planned element. */
export type Counterparts = (element: ObjectValue) => readonly [config: ObjectValue | null, prior: ObjectValue | null];

/** Matches elements of a set by their configured attributes. Values that the provider chose are ignored. */
export function setCounterparts(
  attributes: Attributes,
  config: ObjectValue | null,
  prior: ObjectValue | null,
): Counterparts {
  const configLeft = objectsIn(config);
  const priorLeft = objectsIn(prior);
  return (element) => {
    const configured = take(configLeft, (one) => agrees(attributes, one, element));
    return [configured, configured && take(priorLeft, (one) => agrees(attributes, configured, one))];
  };
}

/** Whether an object equals a configured one in all attributes that the provider cannot choose. */
function agrees(attributes: Attributes, config: ObjectValue, object: ObjectValue): boolean {
  return Object.entries(attributes).every(([name, attribute]) => {
    return agreesIn(attribute, config[name] ?? null, object[name] ?? null);
  });
}

function agreesIn(attribute: Attribute, config: unknown, value: unknown): boolean {
  if (isWriteOnly(attribute) || (config === null && isComputed(attribute))) return true;
  if (attribute.nested === undefined || !isObject(config) || !isObject(value)) {
    return equalValues(attribute.type, config, value);
  }
  return agreesNested(attribute.nested, config, value);
}

function agreesNested({ nesting, attributes }: Nested, config: ObjectValue, value: ObjectValue): boolean {
  if (nesting === "single") return agrees(attributes, config, value);
  const keys = Object.keys(config);
  if (keys.length !== Object.keys(value).length) return false;
  const left = objectsIn(value);
  return keys.every((key) => {
    const [configured, counterpart] = [config[key], value[key]];
    if (!isObject(configured)) return configured === counterpart;
    if (nesting === "set") return take(left, (one) => agrees(attributes, configured, one)) !== null;
    return isObject(counterpart) && agrees(attributes, configured, counterpart);
  });
}

function take(from: ObjectValue[], fits: (one: ObjectValue) => boolean): ObjectValue | null {
  const index = from.findIndex(fits);
  return index === -1 ? null : (from.splice(index, 1)[0] ?? null);
}

function objectsIn(container: ObjectValue | null): ObjectValue[] {
  return Object.values(container ?? {}).filter(isObject);
}

function isObject(value: unknown): value is ObjectValue {
  return typeof value === "object" && value !== null && !isUnknown(value);
}
