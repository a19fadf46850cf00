import type { TSchema } from "@sinclair/typebox";
import { AccessRule, accessApi, endpointsOf, ruleValues } from "../../../lib/api";

/** A field that a request can write. */
export interface WritableField {
  /** Its path in the body, without the indices of lists: `landing_page_design.title`. */
  readonly path: string;
  /** The types of object that have the field: the tags of variants. Empty if the object has no variants. */
  readonly types: readonly string[];
  readonly isDeprecated: boolean;
}

/** The fields that the bodies of these endpoints have: one for each leaf. A list of rules is a leaf. */
export function writableFields(endpoints: readonly string[]): WritableField[] {
  const found = new Fields();
  const table = new Map(endpointsOf(accessApi));
  for (const name of endpoints) {
    const body = table.get(name)?.body;
    if (body === undefined) throw new Error(`${name} is not an endpoint with a body`);
    found.add(body);
  }
  return found.all();
}

/** The fields of all kinds of rules: `email.email`. */
export function ruleFields(): WritableField[] {
  const found = new Fields();
  found.add({ type: "object", properties: ruleValues });
  return found.all();
}

/** Endpoints that have a body: each belongs to an object. */
export const endpointsWithBody = (): string[] =>
  [...endpointsOf(accessApi)].filter(([, { body }]) => body !== undefined).map(([name]) => name);

/** The keywords of a schema that say what it contains. */
interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly deprecated?: boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly discriminator?: { readonly propertyName: string };
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface Found {
  readonly types: Set<string>;
  isDeprecated: boolean;
}

class Fields {
  readonly #found = new Map<string, Found>();

  public add(body: Schema): void {
    const { discriminator, oneOf } = body;
    if (discriminator === undefined) this.#addBelow(body, "", []);
    for (const variant of (discriminator && oneOf) ?? []) {
      const tag = variant.properties?.[discriminator?.propertyName ?? ""]?.const;
      this.#addBelow(variant, "", [String(tag)]);
    }
  }

  /** Without what is an object in another alternative: a policy is an identifier, or an object with fields. */
  public all(): WritableField[] {
    const paths = [...this.#found.keys()];
    return [...this.#found]
      .filter(([path]) => !paths.some((other) => other.startsWith(`${path}.`)))
      .map(([path, { types, isDeprecated }]) => ({ path, types: [...types], isDeprecated }));
  }

  #addBelow(schema: Schema, path: string, types: readonly string[], isDeprecated = false): void {
    const below = (part: Schema, name?: string): void => {
      const inner = name === undefined ? path : path === "" ? name : `${path}.${name}`;
      this.#addBelow(part, inner, types, isDeprecated || part.deprecated === true);
    };
    const alternatives = schema.oneOf ?? schema.anyOf;
    if (alternatives !== undefined) for (const one of alternatives) below(one);
    else if (schema.items !== undefined && schema.items !== (AccessRule as TSchema)) below(schema.items);
    else if (Object.keys(schema.properties ?? {}).length > 0)
      for (const [name, field] of Object.entries(schema.properties ?? {})) below(field, name);
    else if (schema.type !== "null") this.#record(path, types, isDeprecated);
  }

  #record(path: string, types: readonly string[], isDeprecated: boolean): void {
    const found = this.#found.get(path) ?? { types: new Set(), isDeprecated };
    for (const type of types) found.types.add(type);
    this.#found.set(path, { ...found, isDeprecated: found.isDeprecated && isDeprecated });
  }
}
