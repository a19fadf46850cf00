import type { TSchema } from "@sinclair/typebox";
import { fieldOf, leaves } from "./unknown-fields";

/**
 * Removes fields that are null where the schema allows no null but lets the field be omitted. The API treats null
 * like an omitted field, and the official Terraform provider sends null for removed attributes.
 */
export function removeNullFields(schema: TSchema, value: unknown): void {
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

/** Only named properties count: in a map, null is a value, and an invalid one. */
const isOptional = ({ properties = {}, required = [] }: TSchema, key: string): boolean =>
  Object.hasOwn(properties as object, key) && !(required as readonly string[]).includes(key);
