import type { Static, TSchema } from "@sinclair/typebox";
import type { HandlerContext } from "./handler";

/** Something that a seed can have though no call of the API creates it: what people did, not what they deployed. */
export interface SeedRecord<Schema extends TSchema = TSchema> {
  readonly schema: Schema;
  /** Keeps one. @throws {ApiError} When it cannot be. */
  keep(context: HandlerContext, record: Static<Schema>): void;
}

export const seedRecord = <Schema extends TSchema>(
  schema: Schema,
  keep: (context: HandlerContext, record: Static<Schema>) => void,
): SeedRecord<Schema> => ({ schema, keep });
