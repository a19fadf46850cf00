import type { TSchema } from "@sinclair/typebox";

/** Who sends nonsense by the megabyte need not read it all again. */
const MOST_TOLD = 20;
const LONGEST_TOLD = 200;

type Schemas = readonly TSchema[];

/** The schemas a value may be described by, the alternatives of unions and parts of intersections taken apart. */
function leaves(schema: TSchema): Schemas {
  const parts = [schema.anyOf, schema.oneOf, schema.allOf].filter((list) => list !== undefined) as Schemas[];
  const nested = parts.flat().flatMap(leaves);
  return schema.properties !== undefined || parts.length === 0 ? [schema, ...nested] : nested;
}

/**
 * Takes the fields out of a value that its schema does not name, and says where they were.
 * Where the schema has alternatives, a field of any of them is known.
 */
export function takeUnknownFields(schema: TSchema, value: unknown): string[] {
  const found: string[] = [];
  walk(leaves(schema), value, "", found);
  return found;
}

function walk(schemas: Schemas, value: unknown, pointer: string, found: string[]): void {
  if (Array.isArray(value)) {
    const items = schemas.flatMap(({ items }) => (items === undefined ? [] : leaves(items as TSchema)));
    if (items.length > 0) for (const [i, item] of value.entries()) walk(items, item, `${pointer}/${i}`, found);
  } else if (typeof value === "object" && value !== null) {
    walkObject(schemas.filter(describesFields), value as Record<string, unknown>, pointer, found);
  }
}

const describesFields = ({ properties, patternProperties, additionalProperties }: TSchema): boolean =>
  properties !== undefined || patternProperties !== undefined || additionalProperties !== undefined;

function walkObject(schemas: Schemas, value: Record<string, unknown>, pointer: string, found: string[]): void {
  if (schemas.length === 0 || schemas.some(({ additionalProperties }) => additionalProperties === true)) return;
  for (const key of Object.keys(value)) {
    const field = schemas.flatMap((schema) => fieldOf(schema, key));
    const place = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (field.length > 0) {
      walk(field, value[key], place, found);
    } else {
      if (found.length < MOST_TOLD) found.push(place.slice(0, LONGEST_TOLD));
      Reflect.deleteProperty(value, key);
    }
  }
}

function fieldOf(schema: TSchema, key: string): Schemas {
  const properties = schema.properties as Readonly<Record<string, TSchema>> | undefined;
  if (properties !== undefined && Object.hasOwn(properties, key)) return leaves(properties[key] as TSchema);
  const patterns = (schema.patternProperties ?? {}) as Readonly<Record<string, TSchema>>;
  const matching = Object.keys(patterns).filter((pattern) => new RegExp(pattern, "u").test(key));
  if (matching.length > 0) return matching.flatMap((pattern) => leaves(patterns[pattern] as TSchema));
  return typeof schema.additionalProperties === "object" ? leaves(schema.additionalProperties as TSchema) : [];
}
