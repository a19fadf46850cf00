import type { SchemaOptions, TProperties, TSchema, TString, Type as TypeBox } from "@sinclair/typebox";

// TypeBox's symbols, by which it recognizes its schemas.
const Kind = Symbol.for("TypeBox.Kind");
const Optional = Symbol.for("TypeBox.Optional");

const schema = (kind: string, keywords: object, options: SchemaOptions = {}) => ({
  ...options,
  [Kind]: kind,
  ...keywords,
});

const scalar = (kind: string) => (options?: SchemaOptions) => schema(kind, { type: kind.toLowerCase() }, options);

function objectOf(properties: TProperties, options?: SchemaOptions) {
  const required = Object.keys(properties).filter((name) => !(Optional in (properties[name] ?? {})));
  return schema("Object", { type: "object", ...(required.length === 0 ? {} : { required }), properties }, options);
}

const optional = (inner: TSchema) => ({ ...inner, [Optional]: "Optional" });

function required(inner: TSchema) {
  const schema = { ...inner };
  Reflect.deleteProperty(schema, Optional);
  return schema;
}

function partialOf({ required: _, properties, ...rest }: TSchema, options?: SchemaOptions) {
  const fields = Object.entries(properties as TProperties).map(([name, field]) => [name, optional(field)]);
  return { ...objectOf(Object.fromEntries(fields) as TProperties, rest), ...options };
}

function requiredOf({ properties, ...rest }: TSchema, options?: SchemaOptions) {
  const fields = Object.entries(properties as TProperties).map(([name, field]) => [name, required(field)]);
  return { ...objectOf(Object.fromEntries(fields) as TProperties, rest), ...options };
}

type Builders =
  | "Array"
  | "Boolean"
  | "Integer"
  | "Literal"
  | "Null"
  | "Number"
  | "Object"
  | "Optional"
  | "Partial"
  | "Record"
  | "Required"
  | "String"
  | "Union"
  | "Unknown"
  | "Unsafe"
  | "Void";

const builders: Record<Builders, unknown> = {
  Array: (items: TSchema, options?: SchemaOptions) => schema("Array", { type: "array", items }, options),
  Boolean: scalar("Boolean"),
  Integer: scalar("Integer"),
  Literal: (value: unknown, options?: SchemaOptions) =>
    schema("Literal", { const: value, type: typeof value }, options),
  Null: scalar("Null"),
  Number: scalar("Number"),
  Object: objectOf,
  Optional: optional,
  Partial: partialOf,
  Record: ({ pattern = "^(.*)$" }: TString, value: TSchema, options?: SchemaOptions) =>
    schema("Record", { type: "object", patternProperties: { [pattern]: value } }, options),
  Required: requiredOf,
  String: scalar("String"),
  Union: (anyOf: TSchema[], options?: SchemaOptions) => schema("Union", { anyOf }, options),
  Unknown: (options?: SchemaOptions) => schema("Unknown", {}, options),
  Unsafe: (keywords: object) => ({ [Kind]: "Unsafe", ...keywords }),
  Void: scalar("Void"),
};

/**
 * The parts of TypeBox's `Type` that this package uses, with the same types and the same schemas (a test compares them).
 * TypeBox itself takes 70 ms to load, twice as long as the rest of this package, which would slow down every command.
 */
export const Type = builders as Pick<typeof TypeBox, Builders>;
