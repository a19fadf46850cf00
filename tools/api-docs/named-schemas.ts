import type { TSchema } from "@sinclair/typebox";
import * as api from "../../lib/api";

/** The schemas that `lib/api` exports, by name, in alphabetical order; only those that have fields or alternatives. */
export const namedSchemas: ReadonlyMap<string, TSchema> = new Map(
  Object.entries(api as Readonly<Record<string, unknown>>)
    .filter((entry): entry is [string, TSchema] => isSchema(entry[1]))
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);

function isSchema(value: unknown): value is TSchema {
  if (typeof value !== "object" || value === null) return false;
  const { properties, anyOf, oneOf } = value as Partial<TSchema>;
  return [properties, anyOf, oneOf].some((part) => typeof part === "object");
}

const names = new Map([...namedSchemas].map(([name, schema]) => [JSON.stringify(schema), name]));

/** The name of a schema, if it has one. A field that need not be given holds a copy, so they are compared by what they say. */
export const nameOf = (schema: TSchema): string | undefined => names.get(JSON.stringify(schema));
