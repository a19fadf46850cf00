import type { Person } from "./person";

/** Marks persons, also those of another copy of this package: `instanceof` would not recognize them. */
export const PERSON = Symbol.for("cdktf-cloudflare-access.Person");

/** Whether a value is a `Person`. A file of its own: constructs load it without what makes persons. */
export const isPerson = (value: unknown): value is Person =>
  typeof value === "object" && value !== null && PERSON in value;
