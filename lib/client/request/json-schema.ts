import type { TSchema } from "@sinclair/typebox";

/** The keywords of JSON Schema that the client and `cfaccess api` read. */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly required?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly discriminator?: { readonly propertyName: string };
  readonly minimum?: number;
  readonly maximum?: number;
  readonly deprecated?: boolean;
  /** Keyword of the endpoint table: the value is a secret. */
  readonly sensitive?: boolean;
}

/** A TypeBox schema as plain JSON Schema, which it is at run time. */
export const jsonSchemaOf = (schema: TSchema): JsonSchema => schema;

/** The direct subschemas of `anyOf`, `oneOf` and `allOf`. */
export function branchesOf(schema: JsonSchema): JsonSchema[] {
  return [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
}

/** The keys that an object of this schema may have; `open` if other keys are allowed as well. */
export function keysOf(schema: JsonSchema): { keys: Set<string>; open: boolean } {
  const keys = new Set(Object.keys(schema.properties ?? {}));
  const branches = branchesOf(schema);
  const unconstrained = schema.type === undefined && schema.properties === undefined && branches.length === 0;
  const additional = schema.additionalProperties;
  let open =
    unconstrained || schema.patternProperties !== undefined || (additional !== undefined && additional !== false);
  for (const branch of branches) {
    const inner = keysOf(branch);
    inner.keys.forEach((key) => keys.add(key));
    open ||= inner.open;
  }
  return { keys, open };
}
