import { isIP } from "node:net";
import type { TSchema } from "@sinclair/typebox";
import { DURATION_PATTERN, millisecondsOf } from "../../api";
import type { Values } from "./attributes-of";
import { shapeOf, type ObjectShape, type Shape, type TextShape } from "./shape";

type Stored = Readonly<Record<string, unknown>>;

/**
 * Converts an object of the API to its values in a state:
 *
 * - a value that the configuration omits (null in `prior`) stays null while the API returns nothing, or an empty value
 * - a configured value keeps its spelling while it means the same
 * - a secret keeps its value, because the API returns it once, if at all
 * - a field with a default in the API's schema has its default while the API returns nothing
 * - every other value is the API's, so that Terraform plans to put it right
 *
 * @param prior - the values in the state; undefined after an import
 */
export function stateOf<T>(schema: TSchema & { readonly static: T }, found: object, prior?: object): Values<T> {
  const shape = shapeOf(schema);
  if (shape.kind !== "object") throw new TypeError("Only an object has a state.");
  return objectState(shape, found as Stored, (prior ?? {}) as Stored) as Values<T>;
}

/** Converts an object of the API to values that only the provider sets: null is what the API omits. */
export function valuesOf<T>(schema: TSchema & { readonly static: T }, found: object): Values<T> {
  return plainValue(shapeOf(schema), found) as Values<T>;
}

function plainValue(shape: Shape, found: unknown): unknown {
  if (found === undefined || found === null) return null;
  if (shape.kind === "list") return (found as readonly unknown[]).map((one) => plainValue(shape.element, one));
  if (shape.kind === "map") return entriesOf(found, (one) => plainValue(shape.element, one));
  if (shape.kind === "json") return jsonOf(found);
  if (shape.kind === "text" && typeof found !== "string") return jsonOf(found);
  if (shape.kind !== "object") return found;
  return fieldsOf(shape, (apiName, field) => plainValue(field, (found as Stored)[apiName]));
}

const objectState = (shape: ObjectShape, found: Stored, prior: Stored): Stored =>
  fieldsOf(shape, (apiName, field, name) => {
    if (!isFieldOf(shape, found, name)) return null;
    const [one, before] = [found[apiName], prior[name]];
    // The kind of a rule is set even if its value is empty: `everyone` is an empty object.
    if (shape.exactlyOne && one !== undefined && one !== null) return elementState(field, one, before);
    return valueState(field, one, before);
  });

/** Whether the variant of an object has a field. */
function isFieldOf({ variants, fields }: ObjectShape, found: Stored, name: string): boolean {
  if (variants === undefined) return true;
  const variant = variants.fieldsOf.get(String(found[fields[variants.tag]?.apiName ?? ""]));
  return variant === undefined || variant.allowed.includes(name);
}

function valueState(shape: Shape, found: unknown, prior: unknown): unknown {
  const isConfigured = prior !== null && prior !== undefined;
  if (shape.sensitive && shape.kind === "text") return found ?? prior ?? null;
  if (found === undefined || found === null) {
    if (isConfigured && isEmpty(shape, prior)) return prior;
    return shape.default ?? null;
  }
  if (!isConfigured && shape.default === undefined && isEmpty(shape, found)) return null;
  switch (shape.kind) {
    case "object":
      return objectState(shape, found as Stored, isConfigured ? (prior as Stored) : {});
    case "list":
      return listState(shape.element, found as readonly unknown[], isConfigured ? (prior as readonly unknown[]) : []);
    case "map":
      return entriesOf(found, (one, key) =>
        elementState(shape.element, one, isConfigured ? (prior as Stored)[key] : null),
      );
    case "text":
      return isConfigured && isSameText(shape, found as string, prior as string) ? prior : found;
    case "json":
      return jsonOf(found);
    default:
      return found;
  }
}

/**
 * The API may return the elements in another order than they were sent. If the elements are the same, they keep the order
 * of the state. Policies are ordered by their precedence, which has a meaning.
 */
function listState(element: Shape, returned: readonly unknown[], prior: readonly unknown[]): unknown {
  const hasOrder = element.kind === "object" && PRECEDENCE in element.fields;
  const found = hasOrder ? [...returned].sort((a, b) => precedenceOf(a) - precedenceOf(b)) : returned;
  const states = found.map((one, index) => elementState(element, one, prior[index]));
  if (hasOrder || found.length !== prior.length || isEqual(states, prior)) return states;
  const left = [...prior];
  const matched = found.map((one) => {
    const at = left.findIndex((candidate) => isEqual(elementState(element, one, candidate), candidate));
    return at === -1 ? undefined : left.splice(at, 1)[0];
  });
  return matched.includes(undefined) ? states : prior;
}

const PRECEDENCE = "precedence";

/** The precedence of a policy. One without keeps its place in the response. */
const precedenceOf = (policy: unknown): number => Number((policy as Stored)[PRECEDENCE] ?? 0);

/** An element cannot be null, even if it is empty: the rule `everyone` is an empty object. */
function elementState(element: Shape, found: unknown, prior: unknown): unknown {
  if (element.kind === "object") return objectState(element, found as Stored, (prior ?? {}) as Stored);
  if (element.kind === "text")
    return typeof prior === "string" && isSameText(element, String(found), prior) ? prior : found;
  return valueState(element, found, prior) ?? found;
}

/** Whether a value means the same as an omitted one, where the table has no default. */
function isEmpty(shape: Shape, value: unknown): boolean {
  if (value === null || value === undefined || value === "" || value === false) return true;
  if (shape.default !== undefined && isEqual(value, shape.default)) return true;
  if (Array.isArray(value)) return value.length === 0;
  if (shape.kind === "object") {
    return Object.entries(shape.fields).every(([name, { apiName, shape: field }]) => {
      const { [name]: stored, [apiName]: one = stored } = value as Stored;
      return isEmpty(field, one);
    });
  }
  return typeof value === "object" && Object.keys(value).length === 0;
}

function isSameText({ pattern }: TextShape, found: string, prior: string): boolean {
  if (found === prior) return true;
  const isDuration = pattern?.endsWith(DURATION_PATTERN) === true && found !== "" && prior !== "";
  if (isBlockOf(found, prior)) return true;
  if (isDuration) return /\d/.test(found) && /\d/.test(prior) && millisecondsOf(found) === millisecondsOf(prior);
  return false;
}

/** A value as JSON. The names of its fields are sorted, because the API may return them in another order each time. */
const jsonOf = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([left], [right]) => (left < right ? -1 : 1)))
      : one,
  );

/** Whether a text is a single IP address in CIDR notation: `10.0.0.1/32` for `10.0.0.1`. */
const isBlockOf = (block: string, address: string): boolean =>
  isIP(address) !== 0 && block === `${address}/${isIP(address) === 4 ? 32 : 128}`;

function isEqual(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  const [one, other] = [left as Stored, right as Stored];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isEqual(one[name] ?? null, other[name] ?? null));
}

function fieldsOf(shape: ObjectShape, valueOf: (apiName: string, field: Shape, name: string) => unknown): Stored {
  const fields = Object.entries(shape.fields).map(([name, { apiName, shape: field }]) => [
    name,
    valueOf(apiName, field, name),
  ]);
  return Object.fromEntries(fields) as Stored;
}

const entriesOf = (value: unknown, convert: (one: unknown, key: string) => unknown): Stored =>
  Object.fromEntries(Object.entries(value as Stored).map(([key, one]) => [key, convert(one, key)]));
