import type { TSchema } from "@sinclair/typebox";

/** The parts of JSON Schema that say which keys an object has. */
export interface SchemaNode {
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly allOf?: readonly SchemaNode[];
  readonly sensitive?: boolean;
  readonly maximum?: number;
  readonly default?: unknown;
}

/** A schema as what it is when run: plain JSON Schema. */
export const nodeOf = (schema: TSchema): SchemaNode => schema;

/** The alternatives and parts a schema is made of, one level down. */
export function branchesOf(node: SchemaNode): SchemaNode[] {
  return [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])];
}

/** The keys an object of this schema may have; `open` where it may have others as well. */
export function keysOf(node: SchemaNode): { keys: Set<string>; open: boolean } {
  const keys = new Set(Object.keys(node.properties ?? {}));
  const branches = branchesOf(node);
  const shapeless = node.type === undefined && node.properties === undefined && branches.length === 0;
  const more = node.additionalProperties;
  let open = shapeless || node.patternProperties !== undefined || (more !== undefined && more !== false);
  for (const branch of branches) {
    const inner = keysOf(branch);
    inner.keys.forEach((key) => keys.add(key));
    open ||= inner.open;
  }
  return { keys, open };
}

/** Every text in a value that its schema marks as secret. */
export function* sensitiveTexts(node: SchemaNode, value: unknown, secret = false): Generator<string> {
  const hidden = secret || node.sensitive === true;
  if (typeof value === "string") {
    if (hidden && value !== "") yield value;
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const branch of branchesOf(node)) yield* sensitiveTexts(branch, value, hidden);
  for (const [key, inner] of Object.entries(value)) yield* sensitiveTexts(innerSchema(node, key), inner, hidden);
}

function innerSchema(node: SchemaNode, key: string): SchemaNode {
  const more = typeof node.additionalProperties === "object" ? node.additionalProperties : undefined;
  return node.properties?.[key] ?? node.items ?? Object.values(node.patternProperties ?? {})[0] ?? more ?? {};
}
