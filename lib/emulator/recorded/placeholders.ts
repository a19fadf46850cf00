import type { Template } from "./recorded-kind";
import { SkippedError } from "./skipped-error";

const PLACEHOLDER = /\{([\w.-]+)\}/g;

/** The values of the placeholders in recorded requests. */
export class Placeholders {
  readonly #values: Map<string, string>;

  /** @param values Values for `account_id`, `zone_id`, `zone`, `prefix` and `ca_certificate`, as far as the account has them. */
  constructor(values: Readonly<Record<string, string>>) {
    this.#values = new Map(Object.entries(values));
  }

  /** Whether a placeholder has a value. */
  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** Adds the strings of a created object, as `{<kind>.<field>}`. */
  add(kind: string, object: Readonly<Record<string, unknown>>): void {
    for (const [field, value] of Object.entries(object)) {
      if (typeof value === "string") this.#values.set(`${kind}.${field}`, value);
    }
  }

  /** A path with the values. @throws {SkippedError} If the account lacks one. */
  path(template: string): string {
    return template.replaceAll(PLACEHOLDER, (_, name: string) => encodeURIComponent(this.#value(name)));
  }

  /** A body with the values; undefined for a request without a body. @throws {SkippedError} If the account lacks one. */
  body(template: Template | undefined): unknown {
    if (typeof template === "string") return template.replaceAll(PLACEHOLDER, (_, name: string) => this.#value(name));
    if (typeof template !== "object" || template === null) return template;
    if (isTemplates(template)) return template.map((one) => this.body(one));
    return Object.fromEntries(Object.entries(template).map(([name, one]) => [name, this.body(one)]));
  }

  #value(name: string): string {
    const value = this.#values.get(name);
    if (value !== undefined) return value;
    throw new SkippedError(name.startsWith("zone") ? "the account has no zone" : `it needs ${name}`);
  }
}

const isTemplates = (body: Template): body is readonly Template[] => Array.isArray(body);
