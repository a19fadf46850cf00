import type { TSchema } from "@sinclair/typebox";
import * as api from "../../lib/api";

/** The schemas that `lib/api` exports and that have fields or alternatives, by name, in alphabetical order. */
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

/** The name of a schema, if it has one. An optional field holds a copy of its schema, so schemas are compared by content. */
export const nameOf = (schema: TSchema): string | undefined => names.get(JSON.stringify(schema));
