import type { TSchema } from "@sinclair/typebox";
import { fieldOf, leaves } from "./unknown-fields";

/**
 * Takes the fields out of a value that are null where its schema has neither null nor the need of a value:
 * to the API null is as good as not said, and the official Terraform provider says it of what was taken away.
 */
export function takeNullFields(schema: TSchema, value: unknown): void {
  walk(leaves(schema, value), value);
}

function walk(schemas: readonly TSchema[], value: unknown): void {
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) {
      walk(
        schemas.flatMap(({ items }) => (items === undefined ? [] : leaves(items as TSchema, item))),
        item,
      );
    }
  } else if (typeof value === "object" && value !== null) {
    walkObject(schemas, value as Record<string, unknown>);
  }
}

function walkObject(schemas: readonly TSchema[], value: Record<string, unknown>): void {
  for (const key of Object.keys(value)) {
    const field = schemas.flatMap((schema) => fieldOf(schema, key, value[key]));
    if (value[key] !== null) walk(field, value[key]);
    else if (!field.some(allowsNull) && schemas.some((schema) => isOptional(schema, key))) {
      Reflect.deleteProperty(value, key);
    }
  }
}

const allowsNull = ({ type }: TSchema): boolean => type === "null" || type === undefined;

/** Only fields with a name of their own: in a map of anything, null is a value, and a wrong one. */
const isOptional = ({ properties = {}, required = [] }: TSchema, key: string): boolean =>
  Object.hasOwn(properties as object, key) && !(required as readonly string[]).includes(key);
