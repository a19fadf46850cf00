import { Concealer } from "../secrets/concealer";
import type { Attribute, Attributes, Nested } from "./schema/attribute";
import { attributesWith } from "./schema/features";
import { isWriteOnly } from "./schema/flags";

/** Shorter values are not redacted: they occur in ordinary text. */
const SHORTEST = 4;
const REDACTED = "(sensitive value)";

/** The sensitive strings that this process has seen, which log lines and diagnostics must not contain. */
export class Secrets {
  readonly #concealer = new Concealer({ mask: REDACTED, shortest: SHORTEST });

  /** Adds the values of sensitive and write-only attributes. */
  collect(attributes: Attributes, value: unknown): void {
    if (!isObject(value)) return;
    for (const [name, attribute] of attributesWith("secret", attributes)) this.#collectFrom(attribute, value[name]);
  }

  /** Returns the text with every secret replaced, in whichever encoding. */
  redact(text: string): string {
    return this.#concealer.conceal(text);
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
    if (typeof value === "string") this.#concealer.add(value);
    else if (isObject(value)) for (const inner of Object.values(value)) this.#collectAll(inner);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
