import { collected, merged, shape, type Shape } from "./shape";

/** A parameter, field or alternative in `endpoints.json`. */
export interface ReferenceField {
  readonly name?: string;
  /** Such as `string`, `array<union>` or `map<string,array<string>>`. */
  readonly type?: string;
  readonly required?: boolean;
  readonly enum?: readonly string[];
  /** The type of application, if this is one of the alternatives of an application's body. */
  readonly variant?: string;
  /** The name of such an alternative in the reference. */
  readonly class?: string;
  readonly children?: readonly ReferenceField[];
  readonly variants?: readonly ReferenceField[];
  readonly fields?: readonly ReferenceField[];
}

const SCALARS: Readonly<Record<string, string>> = {
  string: "string",
  datetime: "string",
  integer: "number",
  number: "number",
  boolean: "boolean",
  object: "object",
  unknown: "unknown",
};

/** The shape of one field of the reference. */
export function shapeOf(field: ReferenceField): Shape {
  return { ...shapeOfType(field.type ?? "object", field), required: field.required ?? false };
}

function shapeOfType(type: string, field: ReferenceField): Shape {
  const list = /^array<(.+)>$/.exec(type)?.[1];
  if (list !== undefined) return collected(shapeOfType(list, field), "[]");
  const map = /^map<string,(.+)>$/.exec(type)?.[1];
  if (map !== undefined) return collected(shapeOfType(map, field), "{}");
  if (type === "union") return merged((field.variants ?? []).map(shapeOf));
  const kind = SCALARS[type];
  if (kind === undefined)
    throw new Error(`endpoints.json has an unknown type: ${type}. Add it to tools/api-digest/parameters.ts`);
  return shape({
    kinds: new Set([kind]),
    words: new Set(field.enum ?? []),
    fields: fieldsOf([...(field.children ?? []), ...(field.fields ?? [])]),
  });
}

/** The shapes of fields by their names. */
export function fieldsOf(fields: readonly ReferenceField[]): Map<string, Shape> {
  return new Map(fields.map((field) => [field.name ?? "", shapeOf(field)]));
}

/** The field whose value tells the types of applications apart. */
export const TAG = "type";

/**
 * The shapes of a body's fields. If the body is one of several objects that `type` tells apart, each object is a field of its
 * own, such as `saas:`, and `type` has the values of all of them.
 */
export function bodyFieldsOf(parameters: readonly ReferenceField[]): Map<string, Shape> {
  if (parameters.every(({ variant }) => variant === undefined)) return fieldsOf(parameters);
  const bodies = new Map<string, Shape>();
  for (const { variant = "", fields = [] } of parameters) {
    const shapes = fieldsOf(fields);
    const tag = shapes.get(TAG);
    if (tag === undefined) throw new Error(`The application type ${variant} has no field ${TAG}.`);
    bodies.set(TAG, shape({ kinds: tag.kinds, words: tag.words }));
    shapes.set(TAG, { ...tag, words: new Set() });
    bodies.set(`${variant}:`, shape({ kinds: new Set(["object"]), fields: shapes }));
  }
  return bodies;
}
