import { branchesOf, type JsonSchema } from "../../../client/request/json-schema";

/** The alternatives of a schema, with nested `anyOf`, `oneOf` and `allOf` flattened. */
export function alternatives(schema: JsonSchema): JsonSchema[] {
  const branches = branchesOf(schema);
  return branches.length === 0 ? [schema] : branches.flatMap(alternatives);
}

/** The fields of an object by name. If the object has variants, the fields of all variants. */
export function fieldsOf(schema: JsonSchema): Map<string, JsonSchema> {
  const found = new Map<string, JsonSchema[]>();
  for (const { properties = {} } of [schema, ...alternatives(schema)]) {
    for (const [name, field] of Object.entries(properties)) {
      const known = found.get(name) ?? [];
      if (!known.includes(field)) found.set(name, [...known, field]);
    }
  }
  return new Map([...found].map(([name, schemas]) => [name, merge(schemas)]));
}

function merge(schemas: readonly JsonSchema[]): JsonSchema {
  const [first = {}, ...others] = schemas;
  if (others.length === 0) return first;
  // If each variant has a constant, the description of the first one does not apply to the others.
  const description = "const" in first ? undefined : first.description;
  return {
    anyOf: schemas,
    ...(description === undefined ? {} : { description }),
    sensitive: schemas.some(({ sensitive }) => sensitive === true),
    deprecated: schemas.every(({ deprecated }) => deprecated === true),
  };
}

/** The allowed values. Undefined if the schema does not enumerate them. */
export function allowedValues(schema: JsonSchema): unknown[] | undefined {
  const options = alternatives(schema).filter(({ type }) => type !== "null");
  const values = options.map((option) => ("const" in option ? [option.const] : option.enum));
  return values.every((list) => list !== undefined) ? [...new Set(values.flat())] : undefined;
}

/** The field that distinguishes the variants of an object. Undefined without variants. */
export const tagOf = (schema: JsonSchema): string | undefined => schema.discriminator?.propertyName;

/** The required fields of an object. If the object has variants, those of the variant that the value's tag selects. */
export function requiredFields(schema: JsonSchema, value: Readonly<Record<string, unknown>>): readonly string[] {
  const tag = tagOf(schema);
  if (tag === undefined) return schema.required ?? [];
  const variant = schema.oneOf?.find(({ properties }) => properties?.[tag]?.const === value[tag]);
  return variant?.required ?? [tag];
}
