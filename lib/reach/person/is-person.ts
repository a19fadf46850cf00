import type { Person } from "./person";
import { PERSON } from "./person-mark";

/** Whether a value is a `Person`. A file of its own: constructs load it without what makes persons. */
export const isPerson = (value: unknown): value is Person =>
  typeof value === "object" && value !== null && PERSON in value;
