import type { TSchema } from "@sinclair/typebox";

/** Replaces a value that its schema marks as `sensitive`. The key is that of the field which has it. */
export type Replace = (secret: unknown, key: string) => unknown;

/**
 * A copy of a value in which everything that its schema marks as `sensitive` is replaced. A field of any alternative of a
 * union or of variants counts. Values without secrets are not copied.
 */
export function replaceSensitive(schema: TSchema, value: unknown, replace: Replace): unknown {
  return hasSensitive(schema) ? walk(alternatives(schema), value, replace, "") : value;
}

/** All strings in a value that its schema marks as `sensitive`. */
export function sensitiveStrings(schema: TSchema, value: unknown): string[] {
  const found: string[] = [];
  const collect = (secret: unknown): void => {
    if (typeof secret === "string" && secret !== "") found.push(secret);
    else if (typeof secret === "object" && secret !== null) Object.values(secret).forEach(collect);
  };
  replaceSensitive(schema, value, collect);
  return found;
}

const known = new WeakMap<TSchema, boolean>();

/** Whether a schema marks anything as `sensitive`, at any depth. */
export function hasSensitive(schema: TSchema): boolean {
  let found = known.get(schema);
  if (found === undefined) {
    found = isSensitiveIn(schema, new Set());
    known.set(schema, found);
  }
  return found;
}

/** `seen` ends the search in a schema that contains itself. */
function isSensitiveIn(schema: TSchema, seen: Set<TSchema>): boolean {
  if (seen.has(schema)) return false;
  seen.add(schema);
  return schema.sensitive === true || innerSchemas(schema).some((inner) => isSensitiveIn(inner, seen));
}

const listOf = (value: unknown): TSchema[] => (Array.isArray(value) ? (value as TSchema[]) : []);
const isSchema = (value: unknown): value is TSchema => typeof value === "object" && value !== null;
const valuesOf = (value: unknown): TSchema[] => (isSchema(value) ? (Object.values(value) as TSchema[]) : []);

/** The parts of `anyOf`, `oneOf` and `allOf`. */
const branches = ({ anyOf, oneOf, allOf }: TSchema): TSchema[] => [anyOf, oneOf, allOf].flatMap(listOf);

function innerSchemas(schema: TSchema): TSchema[] {
  const { items, properties, patternProperties, additionalProperties } = schema;
  const single = [items, additionalProperties].filter(isSchema);
  return [...branches(schema), ...single, ...valuesOf(properties), ...valuesOf(patternProperties)];
}

/** A schema and those of its union that have secrets: the others, such as the rules of an application, need no walk. */
const alternatives = (schema: TSchema): TSchema[] =>
  hasSensitive(schema) ? [schema, ...branches(schema).flatMap(alternatives)] : [];

function walk(schemas: readonly TSchema[], value: unknown, replace: Replace, key: string): unknown {
  if (value === null || value === undefined) return value;
  if (schemas.some(({ sensitive }) => sensitive === true)) return replace(value, key);
  if (Array.isArray(value)) {
    const items = schemas.flatMap(({ items }) => (isSchema(items) ? alternatives(items) : []));
    return value.map((item) => walk(items, item, replace, key));
  }
  if (typeof value !== "object") return value;
  const fields = Object.entries(value).map(([name, inner]) => {
    const described = schemas.flatMap((schema) => fieldSchemas(schema, name)).flatMap(alternatives);
    return [name, described.length === 0 ? (inner as unknown) : walk(described, inner, replace, name)];
  });
  return Object.fromEntries(fields);
}

function fieldSchemas(schema: TSchema, name: string): TSchema[] {
  const { properties, patternProperties, additionalProperties } = schema;
  if (isSchema(properties) && Object.hasOwn(properties, name))
    return [(properties as Record<string, TSchema>)[name]].filter(isSchema);
  const patterns = valuesOf(patternProperties);
  return patterns.length > 0 || !isSchema(additionalProperties) ? patterns : [additionalProperties];
}
