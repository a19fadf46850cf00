import type { SchemaOptions, Static, TNull, TObject, TSchema, TUnion, TUnsafe } from "@sinclair/typebox";
import { DURATION_PATTERN } from "./durations";
import { Type } from "./type";

/** What our schemas say beside JSON Schema. Validators must be told to let these through. */
export const SCHEMA_KEYWORDS = ["sensitive", "newerThanReference"] as const;

declare module "@sinclair/typebox" {
  interface SchemaOptions {
    /** A secret: shown nowhere, and marked sensitive wherever it is kept. */
    sensitive?: boolean;
    /** Set where Cloudflare's API reference does not have the field yet: when it came, and the source. */
    newerThanReference?: string;
    /** Set where Cloudflare advises against the field. */
    deprecated?: boolean;
  }
}

/** A value or null. */
export const Nullable = <T extends TSchema>(schema: T, options: SchemaOptions = {}): TUnion<[T, TNull]> =>
  Type.Union([schema, Type.Null()], options);

/** A point in time, RFC 3339: `2026-11-23T10:00:00Z`. */
export const Timestamp = (options: SchemaOptions = {}) => Type.String({ format: "date-time", ...options });

/** A UUID. */
export const Uuid = (options: SchemaOptions = {}) => Type.String({ format: "uuid", ...options });

/** A length of time as Go writes it: `30m`, `2h45m`. */
export const Duration = (options: SchemaOptions = {}) => Type.String({ pattern: DURATION_PATTERN, ...options });

/** One of the given words. */
export const OneOf = <const Words extends readonly string[]>(words: Words, options: SchemaOptions = {}) =>
  Type.Unsafe<Words[number]>(Type.String({ enum: [...words], ...options }));

/** Objects told apart by the value of one field that all of them have: the tag. */
export type TVariants<Value> = TUnsafe<Value> & {
  readonly discriminator: { readonly propertyName: string };
  readonly oneOf: readonly TObject[];
};

/**
 * One of several objects, told apart by the value of one field that is required in each of them.
 * The schema is `oneOf` with OpenAPI's `discriminator`. Ajv, told `discriminator: true`, looks at the tag first,
 * so that its errors speak of the variant that was meant and of no other.
 */
export const Variants = <const Branches extends readonly TObject[]>(
  tag: string,
  branches: Branches,
  options: SchemaOptions = {},
): TVariants<Static<Branches[number]>> => {
  const schema = { type: "object", discriminator: { propertyName: tag }, oneOf: branches, ...options };
  return Type.Unsafe<Static<Branches[number]>>(schema) as TVariants<Static<Branches[number]>>;
};

/** The variant whose tag has this value, if there is one. */
export function variantOf({ discriminator, oneOf }: TVariants<unknown>, value: unknown): TObject | undefined {
  return oneOf.find((variant) => variant.properties[discriminator.propertyName]?.const === value);
}

/** The answer of an endpoint that says nothing but that it worked. */
export const Nothing = Type.Void();

/** The answer of an endpoint that deletes one object: which one it was. */
export const Deleted = Type.Object({
  id: Type.Optional(Type.String({ description: "Identifier of what was deleted." })),
});
export type Deleted = Static<typeof Deleted>;
