import type { Attribute, Attributes, Nested } from "./schema/attribute";
import { attributesWith } from "./schema/features";
import { isWriteOnly } from "./schema/flags";

/** Shorter values are not redacted: they occur in ordinary text. */
const SHORTEST = 4;
const REDACTED = "(sensitive value)";

/** The sensitive strings that this process has seen, which log lines and diagnostics must not contain. */
export class Secrets {
  readonly #values = new Set<string>();
  #longestFirst: readonly string[] | undefined;

  /** Adds the values of sensitive and write-only attributes. */
  collect(attributes: Attributes, value: unknown): void {
    if (!isObject(value)) return;
    for (const [name, attribute] of attributesWith("secret", attributes)) this.#collectFrom(attribute, value[name]);
  }

  /** Returns the text with every secret replaced. */
  redact(text: string): string {
    this.#longestFirst ??= [...this.#values].sort((left, right) => right.length - left.length);
    return this.#longestFirst.reduce((rest, secret) => rest.replaceAll(secret, REDACTED), text);
  }

  #collectFrom(attribute: Attribute, value: unknown): void {
    const { nested, sensitive } = attribute;
    if (sensitive || isWriteOnly(attribute)) this.#collectAll(value);
    else if (nested !== undefined && isObject(value)) this.#collectNested(nested, value);
  }

  #collectNested(nested: Nested, value: Readonly<Record<string, unknown>>): void {
    const objects = nested.nesting === "single" ? [value] : Object.values(value);
    for (const object of objects) this.collect(nested.attributes, object);
  }

  #collectAll(value: unknown): void {
    if (typeof value === "string") this.#add(value);
    else if (isObject(value)) for (const inner of Object.values(value)) this.#collectAll(inner);
  }

  #add(text: string): void {
    if (text.length < SHORTEST || this.#values.has(text)) return;
    this.#values.add(text);
    this.#longestFirst = undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
