import type { SchemaOptions, TSchema } from "@sinclair/typebox";
import { OneOf as OneOfSchema } from "../../api";
import { Type as SchemaType } from "../../api/core/type";

/**
 * How sure it is that the real API behaves like the default.
 *
 * - `recorded`: an answer of the real API was recorded.
 * - `tested`: tests that their authors run against the real API expect it.
 * - `reported`: documentation or users report it.
 * - `contradictory`: sources contradict each other.
 * - `assumed`: no source mentions it.
 */
export const CERTAINTIES = ["recorded", "tested", "reported", "contradictory", "assumed"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What the documentation tells about each behavior. */
export interface BehaviorFacts {
  readonly description: string;
  /** Where it is known from: recorded answers, the tests of a client, documentation, an issue. */
  readonly source: string;
  readonly certainty: Certainty;
}

/** Keywords of a behavior's schema that JSON Schema does not have. A validator must be told of them. */
export const BEHAVIOR_KEYWORDS = ["source", "certainty"] as const satisfies readonly (keyof BehaviorFacts)[];

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
