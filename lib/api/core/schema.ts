import type { SchemaOptions, Static, TNull, TObject, TSchema, TUnion, TUnsafe } from "@sinclair/typebox";
import { DURATION_PATTERN } from "./durations";
import { Type } from "./type";

/** Keywords of these schemas that JSON Schema does not define. A validator must be configured to accept them. */
export const SCHEMA_KEYWORDS = ["sensitive", "newerThanReference", "tagError"] as const;

declare module "@sinclair/typebox" {
  interface SchemaOptions {
    /** Marks a secret, which is never shown, and is sensitive wherever it is stored. */
    sensitive?: boolean;
    /** When the field was added and the source, if Cloudflare's API reference does not document it yet. */
    newerThanReference?: string;
    /** The API's message for a missing or unknown tag of variants. */
    tagError?: string;
    /** Marks a deprecated field. */
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

/** A duration in Go's format: `30m`, `2h45m`. */
export const Duration = (options: SchemaOptions = {}) => Type.String({ pattern: DURATION_PATTERN, ...options });

/** One of several strings. */
export const OneOf = <const Words extends readonly string[]>(words: Words, options: SchemaOptions = {}) =>
  Type.Unsafe<Words[number]>(Type.String({ enum: [...words], ...options }));

/** One of several objects, distinguished by the value of one field: the tag. */
export type TVariants<Value> = TUnsafe<Value> & {
  readonly discriminator: { readonly propertyName: string };
  readonly oneOf: readonly TObject[];
};

/**
 * One of several objects, distinguished by the value of one field, the tag, which each of them requires.
 * The schema is `oneOf` with OpenAPI's `discriminator`. With the option `discriminator: true`, Ajv checks the tag first
 * and reports errors only for the variant that the tag selects.
 */
export const Variants = <const Branches extends readonly TObject[]>(
  tag: string,
  branches: Branches,
  options: SchemaOptions = {},
): TVariants<Static<Branches[number]>> => {
  const schema = { type: "object", discriminator: { propertyName: tag }, oneOf: branches, ...options };
  return Type.Unsafe<Static<Branches[number]>>(schema) as TVariants<Static<Branches[number]>>;
};

/** The variant whose tag has this value; undefined if none has it. */
export function variantOf({ discriminator, oneOf }: TVariants<unknown>, value: unknown): TObject | undefined {
  return oneOf.find((variant) => variant.properties[discriminator.propertyName]?.const === value);
}

/** The result of an endpoint that returns nothing. */
export const Nothing = Type.Void();

/** The result of an endpoint that deletes one object. */
export const Deleted = Type.Object({
  id: Type.Optional(Type.String({ description: "Identifier of the deleted object." })),
});
export type Deleted = Static<typeof Deleted>;
