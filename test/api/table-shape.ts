import type { TSchema } from "@sinclair/typebox";
import { collected, merged, shape, type Shape } from "../../tools/api-digest/shape";

/** Whether to leave out a field: those that the reference does not have yet. */
type Leave = (schema: TSchema) => boolean;

const isNewer: Leave = (schema) => schema.newerThanReference !== undefined;

/** The shape of a schema, without fields that are marked as newer than the reference. */
export const shapeOf = (schema: TSchema): Shape => shapeWithout(schema, isNewer);

/** The shape of a schema, with all fields. */
export const wholeShapeOf = (schema: TSchema): Shape => shapeWithout(schema, () => false);

function shapeWithout(schema: TSchema, leave: Leave): Shape {
  const alternatives = (schema.anyOf ?? schema.oneOf) as readonly TSchema[] | undefined;
  if (alternatives !== undefined) {
    const kept = alternatives.filter((alternative) => alternative.type !== "null" && !leave(alternative));
    return merged(kept.map((alternative) => shapeWithout(alternative, leave)));
  }
  if (schema.type === "array") return collected(shapeWithout(schema.items as TSchema, leave), "[]");
  const values = Object.values((schema.patternProperties ?? {}) as Record<string, TSchema>)[0];
  if (values !== undefined) return collected(shapeWithout(values, leave), "{}");
  return shape({
    kinds: new Set([kindOf(schema)]),
    words: new Set(wordsOf(schema)),
    fields: fieldsWithout(schema, leave),
  });
}

function fieldsWithout(schema: TSchema, leave: Leave): Map<string, Shape> {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, TSchema>);
  const required = (schema.required ?? []) as readonly string[];
  return new Map(
    properties
      .filter(([, property]) => !leave(property))
      .map(([name, property]) => [
        name,
        { ...shapeWithout(property, leave), required: required.includes(name) } satisfies Shape,
      ]),
  );
}

function kindOf({ type }: TSchema): string {
  if (type === "integer") return "number";
  return typeof type === "string" && type !== "void" ? type : "unknown";
}

function wordsOf(schema: TSchema): string[] {
  if (typeof schema.const === "string") return [schema.const];
  return (schema.enum ?? []) as string[];
}

/** The field that distinguishes the types of applications. */
export const TAG = "type";

/** The fields of a body or result; for applications, those of each type under a prefix such as `saas:`. */
export function fieldsByVariant(schema: TSchema, shapeFor = shapeOf): Map<string, Shape> {
  const variants = schema.oneOf as readonly TSchema[] | undefined;
  if (variants === undefined) return new Map(shapeFor(schema).fields);
  const fields = new Map<string, Shape>();
  const words = new Set<string>();
  for (const variant of variants) {
    const own = new Map(shapeFor(variant).fields);
    const tag = own.get(TAG);
    const [word = ""] = tag?.words ?? [];
    words.add(word);
    if (tag !== undefined) own.set(TAG, { ...tag, words: new Set() });
    fields.set(`${word}:`, shape({ kinds: new Set(["object"]), fields: own }));
  }
  return fields.set(TAG, shape({ kinds: new Set(["string"]), words }));
}
