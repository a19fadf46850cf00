import { Path } from "../path";
import { ValueError } from "./value-error";

/** The type of a value that is known only after the resource it comes from is applied. */
export class Unknown {
  /** The only instance, so that `===` works. */
  static readonly instance = new Unknown();

  readonly #brand = "unknown";

  private constructor() {
    Object.freeze(this);
  }

  toString(): string {
    return "(known after apply)";
  }

  toJSON(): string {
    return `${this.#brand} value`;
  }
}

/** The unknown value. */
export const unknown = Unknown.instance;

/** Whether a value is unknown. Values inside it are not checked. */
export function isUnknown(value: unknown): value is Unknown {
  return value === unknown;
}

/** Whether a value, or any value inside it, is unknown. */
export function containsUnknown(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return value === unknown || Object.values(value).some(containsUnknown);
}

/** A value without unknown values, at any depth. */
export type Known<Value> = Value extends Unknown
  ? never
  : Value extends object
    ? { readonly [Name in keyof Value]: Known<Value[Name]> }
    : Value;

/**
 * Returns a planned value as a known one. Terraform guarantees that configured values are known at apply.
 * @throws ValueError with the path of an unknown value inside it
 */
export function known<Value>(value: Value): Known<Value> {
  if (containsUnknown(value)) throw new ValueError("The value must be known at apply.", unknownPath(value));
  return value as Known<Value>;
}

/** The path of the first unknown value in attributes. */
function unknownPath(value: unknown): Path {
  if (typeof value !== "object" || value === null || isUnknown(value)) return Path.root;
  const [name] = Object.entries(value).find(([, inner]) => containsUnknown(inner)) ?? [];
  return name === undefined || Array.isArray(value) ? Path.root : Path.root.attribute(name);
}
