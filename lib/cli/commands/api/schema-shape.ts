import type { TSchema } from "@sinclair/typebox";

/** The parts of JSON Schema that a command line is made from. */
export interface Shape {
  readonly type?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly patternProperties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
  readonly discriminator?: { readonly propertyName: string };
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly sensitive?: boolean;
  readonly deprecated?: boolean;
}

/** A schema as what it is when run: plain JSON Schema. */
export const shapeOf = (schema: TSchema): Shape => schema;

/** The shapes a value may have: alternatives taken apart, however deep. */
export function alternatives(shape: Shape): Shape[] {
  const branches = [...(shape.anyOf ?? []), ...(shape.oneOf ?? []), ...(shape.allOf ?? [])];
  return branches.length === 0 ? [shape] : branches.flatMap(alternatives);
}

/** The fields of an object by name; where it comes in variants, those of all of them. */
export function fieldsOf(shape: Shape): Map<string, Shape> {
  const found = new Map<string, Shape[]>();
  for (const { properties = {} } of [shape, ...alternatives(shape)]) {
    for (const [name, field] of Object.entries(properties)) {
      const known = found.get(name) ?? [];
      if (!known.includes(field)) found.set(name, [...known, field]);
    }
  }
  return new Map([...found].map(([name, shapes]) => [name, merged(shapes)]));
}

function merged(shapes: readonly Shape[]): Shape {
  const [first = {}, ...others] = shapes;
  if (others.length === 0) return first;
  // Where each variant has a value of its own, what the first one says of it is not said of all.
  const description = "const" in first ? undefined : first.description;
  return {
    anyOf: shapes,
    ...(description === undefined ? {} : { description }),
    sensitive: shapes.some(({ sensitive }) => sensitive === true),
    deprecated: shapes.every(({ deprecated }) => deprecated === true),
  };
}

/** The words or values that are allowed, where only some are. */
export function allowedValues(shape: Shape): unknown[] | undefined {
  const options = alternatives(shape).filter(({ type }) => type !== "null");
  const values = options.map((option) => ("const" in option ? [option.const] : option.enum));
  return values.every((list) => list !== undefined) ? [...new Set(values.flat())] : undefined;
}

/** The field that tells variants apart, where there is one. */
export const tagOf = (shape: Shape): string | undefined => shape.discriminator?.propertyName;

/** The fields that must be there; where there are variants, of the one meant by the tag. */
export function requiredFields(shape: Shape, value: Readonly<Record<string, unknown>>): readonly string[] {
  const tag = tagOf(shape);
  if (tag === undefined) return shape.required ?? [];
  const variant = shape.oneOf?.find(({ properties }) => properties?.[tag]?.const === value[tag]);
  return variant?.required ?? [tag];
}

/** A value with everything struck out that its schema marks as secret. */
export function struckOut(shapes: readonly Shape[], value: unknown): unknown {
  const all = shapes.flatMap((shape) => [shape, ...alternatives(shape)]);
  if (all.some(({ sensitive }) => sensitive === true) && value !== null && value !== undefined) return "(sensitive)";
  if (Array.isArray(value)) {
    const items = all.flatMap(({ items: item }) => item ?? []);
    return value.map((item) => struckOut(items, item));
  }
  if (typeof value !== "object" || value === null) return value;
  const inner = (key: string): Shape[] =>
    all.flatMap((shape) => fieldsOf(shape).get(key) ?? Object.values(shape.patternProperties ?? {}));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, struckOut(inner(key), item)]));
}
