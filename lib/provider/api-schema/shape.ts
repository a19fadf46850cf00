import type { TSchema } from "@sinclair/typebox";

/**
 * What a schema of the API allows, as attributes need it: the variants of an object are merged into one object with the
 * fields of all of them, and remembered, so that a field that a variant lacks can be refused.
 */
export type Shape = TextShape | NumberShape | BoolShape | ListShape | MapShape | ObjectShape | JsonShape;

interface BaseShape {
  readonly description: string;
  /** Whether the value is a secret. */
  readonly sensitive: boolean;
  /** Whether the API deprecated the field. */
  readonly deprecated: boolean;
  /** The value that the API uses if the field is omitted. Undefined if the table does not know it. */
  readonly default: unknown;
}

export interface TextShape extends BaseShape {
  readonly kind: "text";
  /** The allowed strings. Undefined if any is. */
  readonly values: readonly string[] | undefined;
  readonly pattern: string | undefined;
  /** Whether the string is a point in time, RFC 3339. */
  readonly isTime: boolean;
  /** Whether the string is an email address. */
  readonly isEmail: boolean;
  readonly minLength: number;
  readonly maxLength: number;
}

export interface NumberShape extends BaseShape {
  readonly kind: "number";
  readonly minimum: number;
  readonly maximum: number;
}

export interface BoolShape extends BaseShape {
  readonly kind: "bool";
}

export interface ListShape extends BaseShape {
  readonly kind: "list";
  readonly element: Shape;
  readonly minItems: number;
}

/** An object with any keys. */
export interface MapShape extends BaseShape {
  readonly kind: "map";
  readonly element: Shape;
}

/** A value of any kind, of which the table knows no fields. The attribute is a string: the value as JSON. */
export interface JsonShape extends BaseShape {
  readonly kind: "json";
}

export interface ObjectShape extends BaseShape {
  readonly kind: "object";
  /** The fields by attribute name. */
  readonly fields: Readonly<Record<string, Field>>;
  /** The variants of the object. Undefined if it has none. */
  readonly variants: Variants | undefined;
  /** Whether exactly one field is set: the kind of a rule. */
  readonly exactlyOne: boolean;
}

/** One field of an object. */
export interface Field {
  /** Its name in the API, where the attribute has another: `azureAD` for `azure_ad`. */
  readonly apiName: string;
  readonly shape: Shape;
  /** Whether every variant requires it. */
  readonly required: boolean;
}

/** The variants of an object: the value of the tag determines the fields. */
export interface Variants {
  /** The attribute that distinguishes them. */
  readonly tag: string;
  readonly fieldsOf: ReadonlyMap<string, Variant>;
}

/** One variant of an object. */
export interface Variant {
  /** The names of its fields. */
  readonly allowed: readonly string[];
  /** The names of the fields that it requires. */
  readonly required: readonly string[];
  /** Its fields: their values may be fewer than those that all variants together allow. */
  readonly fields: ObjectShape["fields"];
}

/** Keywords of JSON Schema that the table uses. */
interface Keywords {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxProperties?: number;
  readonly items?: TSchema;
  readonly properties?: Readonly<Record<string, TSchema>>;
  readonly patternProperties?: Readonly<Record<string, TSchema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly TSchema[];
  readonly oneOf?: readonly TSchema[];
  readonly discriminator?: { readonly propertyName: string };
  readonly description?: string;
  readonly sensitive?: boolean;
  readonly deprecated?: boolean;
  readonly default?: unknown;
}

/** The name of an attribute: Terraform's names have no capitals and no hyphens. */
export const attributeName = (apiName: string): string =>
  apiName
    .replace(/([a-z])([A-Z]+)/g, "$1_$2")
    .replaceAll("-", "_")
    .toLowerCase();

const shapes = new WeakMap<TSchema, Shape>();

/**
 * The shape of a schema. The same schema always has the same shape.
 * @throws TypeError for a schema of a kind that has no attribute type
 */
export function shapeOf(schema: TSchema): Shape {
  let shape = shapes.get(schema);
  if (shape === undefined) shapes.set(schema, (shape = newShape(schema)));
  return shape;
}

function newShape(schema: TSchema): Shape {
  const keywords: Keywords = schema;
  const base = baseOf(keywords);
  if (keywords.discriminator !== undefined) return variantsShape(keywords, base);
  if (keywords.anyOf !== undefined) return { ...unionShape(keywords.anyOf), ...withText(base) };
  switch (keywords.type) {
    case "string":
      return textShape(keywords, base);
    case "integer":
    case "number":
      return { ...base, kind: "number", minimum: keywords.minimum ?? -Infinity, maximum: keywords.maximum ?? Infinity };
    case "boolean":
      return { ...base, kind: "bool" };
    case "array":
      return { ...base, kind: "list", element: elementOf(keywords.items), minItems: keywords.minItems ?? 0 };
    case "object":
      return keywords.patternProperties === undefined ? objectShape(keywords, base) : mapShape(keywords, base);
    case undefined:
      return { ...base, kind: "json" };
    default:
      throw new TypeError(`The API's schema has a kind without an attribute type: ${JSON.stringify(schema)}`);
  }
}

const baseOf = ({ description = "", sensitive = false, deprecated = false, default: standard }: Keywords) => ({
  description,
  sensitive,
  deprecated,
  default: standard,
});

/** The parts of a base that say something: a union has the description of its own, or of its only alternative. */
const withText = ({ description, ...base }: BaseShape): Partial<BaseShape> => ({
  ...(description !== "" && { description }),
  ...(base.sensitive && { sensitive: true }),
  ...(base.deprecated && { deprecated: true }),
});

function textShape(keywords: Keywords, base: BaseShape): TextShape {
  const { const: only, enum: values, pattern, format, minLength, maxLength } = keywords;
  return {
    ...base,
    kind: "text",
    values: values ?? (typeof only === "string" ? [only] : undefined),
    pattern,
    isTime: format === "date-time",
    isEmail: format === "email",
    minLength: minLength ?? 0,
    maxLength: maxLength ?? Infinity,
  };
}

function elementOf(schema: TSchema | undefined): Shape {
  if (schema === undefined) throw new TypeError("The API's schema has a list without a schema of its elements.");
  return shapeOf(schema);
}

/** An object with any keys and any values is JSON as a whole. */
function mapShape({ patternProperties = {} }: Keywords, base: BaseShape): MapShape | JsonShape {
  const element = elementOf(Object.values(patternProperties)[0]);
  return element.kind === "json" ? { ...base, kind: "json" } : { ...base, kind: "map", element };
}

function objectShape({ properties = {}, required = [], maxProperties }: Keywords, base: BaseShape): ObjectShape {
  const fields = Object.entries(properties).map(([apiName, schema]): [string, Field] => [
    attributeName(apiName),
    { apiName, shape: shapeOf(schema), required: required.includes(apiName) },
  ]);
  return {
    ...base,
    kind: "object",
    fields: Object.fromEntries(fields),
    variants: undefined,
    exactlyOne: maxProperties === 1,
  };
}

function variantsShape({ oneOf = [], discriminator }: Keywords, base: BaseShape): ObjectShape {
  const branches = oneOf.map((branch) => shapeOf(branch)).filter((branch) => branch.kind === "object");
  return { ...withVariants(attributeName(discriminator?.propertyName ?? ""), branches), ...base };
}

/** One object with the fields of all variants. */
function withVariants(tag: string, branches: readonly ObjectShape[]): ObjectShape {
  const fieldsOf = branches.flatMap(({ fields }) => {
    const allowed = Object.keys(fields);
    const required = allowed.filter((name) => fields[name]?.required === true);
    return valuesOf(fields[tag]).map((value) => [value, { allowed, required, fields }] as const);
  });
  const merged = branches.reduce((left, right) => mergedObject(left, right));
  return { ...merged, variants: { tag, fieldsOf: new Map(fieldsOf) } };
}

const valuesOf = (field: Field | undefined): readonly string[] =>
  field?.shape.kind === "text" ? (field.shape.values ?? []) : [];

/**
 * The shape of a union, without null. A bare identifier counts as the object that has it, and one object as a list of it.
 * Objects that one field distinguishes are variants.
 */
function unionShape(alternatives: readonly TSchema[]): Shape {
  const shapes = alternatives.filter((one) => (one as Keywords).type !== "null").map((one) => shapeOf(one));
  const objects = shapes.filter((one) => one.kind === "object");
  const [first, ...rest] = objects.length > 0 ? objects : shapes;
  if (first === undefined) throw new TypeError("The API's schema has a union without a value.");
  const tag = objects.length > 1 ? tagOf(objects) : undefined;
  if (tag !== undefined) return withVariants(tag, objects);
  return rest.reduce((left, right) => merged(left, right), first);
}

/** The field that distinguishes objects: it has only one value in each of them, and another in each. */
function tagOf(objects: readonly ObjectShape[]): string | undefined {
  const [first] = objects;
  return Object.keys(first?.fields ?? {}).find((name) => {
    const values = objects.map(({ fields }) => valuesOf(fields[name]));
    return values.every(({ length }) => length === 1) && new Set(values.flat()).size === objects.length;
  });
}

/** A shape that allows what either of two shapes allows. */
function merged(left: Shape, right: Shape): Shape {
  if (left === right) return left;
  if (left.kind === "object" && right.kind === "object") return mergedObject(left, right);
  if (left.kind === "list" && right.kind === "list") {
    return { ...left, element: merged(left.element, right.element), minItems: Math.min(left.minItems, right.minItems) };
  }
  if (left.kind === "text" && right.kind === "text") {
    const values = left.values && right.values && [...new Set([...left.values, ...right.values])];
    return { ...left, values, pattern: left.pattern === right.pattern ? left.pattern : undefined };
  }
  return left;
}

/** A field that one of the two objects lacks is not required. */
function mergedObject(left: ObjectShape, right: ObjectShape): ObjectShape {
  const names = [...new Set([...Object.keys(left.fields), ...Object.keys(right.fields)])];
  const fields = names.flatMap((name): [string, Field][] => {
    const [one, other] = [left.fields[name], right.fields[name]];
    if (one === undefined || other === undefined) {
      const only = one ?? other;
      return only === undefined ? [] : [[name, { ...only, required: false }]];
    }
    return [[name, { ...one, shape: merged(one.shape, other.shape), required: one.required && other.required }]];
  });
  return { ...left, fields: Object.fromEntries(fields) };
}
