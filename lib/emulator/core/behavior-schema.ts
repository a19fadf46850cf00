import type { SchemaOptions, TSchema } from "@sinclair/typebox";
import { OneOf as OneOfSchema } from "../../api";
import { Type as SchemaType } from "../../api/core/type";
import type { Evidence } from "./evidence";

/** The description of a behavior, and the evidence that the real API behaves like the default. */
export interface BehaviorFacts extends Evidence {
  readonly description: string;
}

/** Keywords of a behavior's schema that JSON Schema does not define. A validator must be configured to accept them. */
export const BEHAVIOR_KEYWORDS = ["source", "certainty"] as const satisfies readonly (keyof Evidence)[];

type Options<Value> = SchemaOptions & BehaviorFacts & { readonly default: Value };
type Range = { readonly minimum?: number; readonly maximum?: number };

/** The builders of schemas, with the facts of a behavior required: a behavior without a source does not compile. */
export const Type = {
  Boolean: (options: Options<boolean>) => SchemaType.Boolean(options),
  Integer: (options: Options<number> & Range) => SchemaType.Integer(options),
  Number: (options: Options<number> & Range) => SchemaType.Number(options),
  String: SchemaType.String,
  Array: SchemaType.Array,
  Object: SchemaType.Object,
  Record: <Value extends TSchema>(
    key: ReturnType<typeof SchemaType.String>,
    value: Value,
    options: Options<Readonly<Record<string, unknown>>>,
  ) => SchemaType.Record(key, value, options),
};

/** One of several words. */
export const OneOf = <const Words extends readonly string[]>(words: Words, options: Options<Words[number]>) =>
  OneOfSchema(words, options);
