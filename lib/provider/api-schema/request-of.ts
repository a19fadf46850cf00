import type { TSchema } from "@sinclair/typebox";
import { shapeOf, type Shape } from "./shape";

/**
 * Converts planned or configured values to the body of a request: without nulls, and with the API's names. Values that
 * the schema does not have are left out. Every value must be known.
 */
export function requestOf<T>(schema: TSchema & { readonly static: T }, values: object): T {
  return converted(shapeOf(schema), values) as T;
}

function converted(shape: Shape, value: unknown): unknown {
  if (shape.kind === "list") return (value as readonly unknown[]).map((one) => converted(shape.element, one));
  if (shape.kind === "map") return mapped(value as object, (one) => converted(shape.element, one));
  if (shape.kind === "json") return JSON.parse(String(value)) as unknown;
  if (shape.kind !== "object") return value;
  const given = value as Readonly<Record<string, unknown>>;
  const fields = Object.entries(shape.fields).flatMap(([name, { apiName, shape: field }]) => {
    const one = given[name];
    return one === null || one === undefined ? [] : [[apiName, converted(field, one)] as const];
  });
  return Object.fromEntries(fields);
}

const mapped = (value: object, convert: (one: unknown) => unknown): object =>
  Object.fromEntries(Object.entries(value).map(([key, one]) => [key, convert(one)]));
