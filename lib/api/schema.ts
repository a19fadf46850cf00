import { Type, type TSchema, type SchemaOptions, type TUnion, type TNull } from "@sinclair/typebox";

/** What our schemas say beside JSON Schema. Validators must be told to let these through. */
export const SCHEMA_KEYWORDS = ["sensitive", "newerThanReference"] as const;

declare module "@sinclair/typebox" {
  interface SchemaOptions {
    /** A secret: shown nowhere, and marked sensitive wherever it is kept. */
    sensitive?: boolean;
    /** Set where Cloudflare's API reference does not have the field yet: when it came, and the source. */
    newerThanReference?: string;
  }
}

/** A value or null. */
export const Nullable = <T extends TSchema>(schema: T, options: SchemaOptions = {}): TUnion<[T, TNull]> =>
  Type.Union([schema, Type.Null()], options);

/** A point in time, RFC 3339: `2026-11-23T10:00:00Z`. */
export const Timestamp = (options: SchemaOptions = {}) => Type.String({ format: "date-time", ...options });

/** One of the given words. */
export const OneOf = <const Words extends readonly string[]>(words: Words, options: SchemaOptions = {}) =>
  Type.Unsafe<Words[number]>(Type.String({ enum: [...words], ...options }));

/** The answer of an endpoint that says nothing but that it worked. */
export const Nothing = Type.Void();
