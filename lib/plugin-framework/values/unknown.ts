/** A value that Terraform does not know yet: it will be known when the resource it comes from is applied. */
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

/** The value that is not known yet. */
export const unknown = Unknown.instance;

export function isUnknown(value: unknown): value is Unknown {
  return value === unknown;
}

/** Whether a value is unknown, or anything inside it is. */
export function containsUnknown(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return value === unknown || Object.values(value).some(containsUnknown);
}
