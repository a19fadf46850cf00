import { isUnknown, type Unknown } from "../../../plugin-framework";

export type Known<T> = Exclude<T, Unknown>;

/** A value that Terraform promises to know by the time a plan is applied. */
export function known<T>(value: T): Known<T> {
  if (isUnknown(value)) throw new TypeError("A value is still unknown while the plan is applied.");
  return value as Known<T>;
}
