import type { TSchema } from "@sinclair/typebox";
import { variantOf } from "../../../api";
import { isVariants } from "./schema-check";

/** Who sends nonsense by the megabyte need not read it all again. */
const MOST_TOLD = 20;
const LONGEST_TOLD = 200;

type Schemas = readonly TSchema[];

/**
 * The schemas a value may be described by, the alternatives of unions and parts of intersections taken apart.
 * Of variants only the one that the value's tag names, if it names any.
 */
export function leaves(schema: TSchema, value: unknown): Schemas {
  if (isVariants(schema)) {
    const tag = (value as Readonly<Record<string, unknown>> | null | undefined)?.[schema.discriminator.propertyName];
    const variant = variantOf(schema, tag);
    if (variant !== undefined) return [variant];
  }
  const parts = [schema.anyOf, schema.oneOf, schema.allOf].filter((list) => list !== undefined) as Schemas[];
  const nested = parts.flat().flatMap((part) => leaves(part, value));
  return schema.properties !== undefined || parts.length === 0 ? [schema, ...nested] : nested;
}

/**
 * Takes the fields out of a value that its schema does not name, and says where they were.
 * Where the schema has alternatives, a field of any of them is known; of variants, those of the one that came.
 */
export function takeUnknownFields(schema: TSchema, value: unknown): string[] {
  const found: string[] = [];
  walk(leaves(schema, value), value, "", found);
  return found;
}

function walk(schemas: Schemas, value: unknown, pointer: string, found: string[]): void {
  if (Array.isArray(value)) {
    const items = schemas.flatMap(({ items }) => (items === undefined ? [] : [items as TSchema]));
    if (items.length === 0) return;
    for (const [i, item] of value.entries()) {
      const described = items.flatMap((schema) => leaves(schema, item));
      walk(described, item, `${pointer}/${i}`, found);
    }
  } else if (typeof value === "object" && value !== null) {
    walkObject(schemas.filter(describesFields), value as Record<string, unknown>, pointer, found);
  }
}

const describesFields = ({ properties, patternProperties, additionalProperties }: TSchema): boolean =>
  properties !== undefined || patternProperties !== undefined || additionalProperties !== undefined;

function walkObject(schemas: Schemas, value: Record<string, unknown>, pointer: string, found: string[]): void {
  if (schemas.length === 0 || schemas.some(({ additionalProperties }) => additionalProperties === true)) return;
  for (const key of Object.keys(value)) {
    const field = schemas.flatMap((schema) => fieldOf(schema, key, value[key]));
    const place = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (field.length > 0) {
      walk(field, value[key], place, found);
    } else {
      if (found.length < MOST_TOLD) found.push(place.slice(0, LONGEST_TOLD));
      Reflect.deleteProperty(value, key);
    }
  }
}

/** The schemas that one field of an object may be described by. */
export function fieldOf(schema: TSchema, key: string, value: unknown): Schemas {
  const properties = schema.properties as Readonly<Record<string, TSchema>> | undefined;
  if (properties !== undefined && Object.hasOwn(properties, key)) return leaves(properties[key] as TSchema, value);
  const patterns = (schema.patternProperties ?? {}) as Readonly<Record<string, TSchema>>;
  const matching = Object.keys(patterns).filter((pattern) => new RegExp(pattern, "u").test(key));
  if (matching.length > 0) return matching.flatMap((pattern) => leaves(patterns[pattern] as TSchema, value));
  return typeof schema.additionalProperties === "object" ? leaves(schema.additionalProperties as TSchema, value) : [];
}
