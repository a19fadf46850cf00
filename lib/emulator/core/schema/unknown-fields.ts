import type { TSchema } from "@sinclair/typebox";
import { variantOf } from "../../../api";
import { isVariants } from "./schema-check";

/** Limits of the list of unknown fields: a huge invalid body must not cause a huge error. */
const MOST_REPORTED = 20;
const LONGEST_REPORTED = 200;

type Schemas = readonly TSchema[];

/**
 * The schemas that may describe a value: unions and intersections are replaced by their parts, and variants by the
 * one that the value's discriminator names, if any.
 */
export function leaves(schema: TSchema, value: unknown): Schemas {
  if (isVariants(schema)) {
    const discriminator = (value as Readonly<Record<string, unknown>> | null | undefined)?.[
      schema.discriminator.propertyName
    ];
    const variant = variantOf(schema, discriminator);
    if (variant !== undefined) return [variant];
  }
  const parts = [schema.anyOf, schema.oneOf, schema.allOf].filter((list) => list !== undefined) as Schemas[];
  const nested = parts.flat().flatMap((part) => leaves(part, value));
  return schema.properties !== undefined || parts.length === 0 ? [schema, ...nested] : nested;
}

/**
 * Removes the fields of a value that its schema does not have.
 * A field of any alternative of a union is known; of variants, only the fields of the variant that was sent.
 * @returns The JSON pointers of the removed fields.
 */
export function removeUnknownFields(schema: TSchema, value: unknown): string[] {
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
    const at = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (field.length > 0) {
      walk(field, value[key], at, found);
    } else {
      if (found.length < MOST_REPORTED) found.push(at.slice(0, LONGEST_REPORTED));
      Reflect.deleteProperty(value, key);
    }
  }
}

/** The schemas that may describe one field of an object. */
export function fieldOf(schema: TSchema, key: string, value: unknown): Schemas {
  const properties = schema.properties as Readonly<Record<string, TSchema>> | undefined;
  if (properties !== undefined && Object.hasOwn(properties, key)) return leaves(properties[key] as TSchema, value);
  const patterns = (schema.patternProperties ?? {}) as Readonly<Record<string, TSchema>>;
  const matching = Object.keys(patterns).filter((pattern) => new RegExp(pattern, "u").test(key));
  if (matching.length > 0) return matching.flatMap((pattern) => leaves(patterns[pattern] as TSchema, value));
  return typeof schema.additionalProperties === "object" ? leaves(schema.additionalProperties as TSchema, value) : [];
}
