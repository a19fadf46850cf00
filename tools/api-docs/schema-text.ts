import type { TSchema } from "@sinclair/typebox";
import { anchorOf } from "../pages/markdown";
import { nameOf } from "./named-schemas";

/** The heading of a named object. */
export const objectHeading = (name: string): string => `${name} (object)`;

const linkTo = (name: string): string => `[${name}](${anchorOf(objectHeading(name))})`;

const code = (value: unknown): string => `\`${String(value)}\``;

const alternativesOf = (schema: TSchema): TSchema[] => (schema.anyOf ?? schema.oneOf ?? []) as TSchema[];

/** The kind of value that a schema accepts: `integer, 1 to 65535`; `list of string`; a link to a named object. */
export function kindOf(schema: TSchema): string {
  const name = nameOf(schema);
  if (name !== undefined) return linkTo(name);
  const alternatives = alternativesOf(schema);
  if (alternatives.length > 0) return [...new Set(alternatives.map(kindOf))].join(" or ");
  if (schema.type === "array") return `list of ${kindOf(schema.items as TSchema)}`;
  const values = Object.values((schema.patternProperties ?? {}) as Record<string, TSchema>)[0];
  if (values !== undefined) return `map of ${kindOf(values)}`;
  return scalarOf(schema);
}

function scalarOf(schema: TSchema): string {
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum !== undefined) return (schema.enum as string[]).map(code).join(", ");
  if (typeof schema.type !== "string") return "anything";
  if (schema.type === "void") return "nothing";
  const { minimum, maximum, maxLength } = schema as { minimum?: number; maximum?: number; maxLength?: number };
  const limits = [rangeOf(minimum, maximum, ""), rangeOf(undefined, maxLength, "characters")];
  return [[schema.type, schema.format].filter(Boolean).join(" "), ...limits].filter(Boolean).join(", ");
}

function rangeOf(from: number | undefined, to: number | undefined, unit: string): string {
  const end = unit === "" ? "" : ` ${unit}`;
  if (from !== undefined && to !== undefined) return `${from} to ${to}${end}`;
  if (from !== undefined) return `from ${from}${end}`;
  return to === undefined ? "" : `up to ${to}${end}`;
}

/** The fields of a schema as a list. The fields of an object without a name are nested below it. */
export function* fieldLines(schema: TSchema, indent = ""): Generator<string> {
  const required = new Set((schema.required ?? []) as string[]);
  for (const [name, field] of Object.entries((schema.properties ?? {}) as Record<string, TSchema>)) {
    yield `${indent}- ${code(name)} ${kindOf(field)}${required.has(name) ? ", required" : ""}. ${remarksOf(field)}`.trimEnd();
    yield* innerLines(field, `${indent}  `);
  }
}

function* innerLines(field: TSchema, indent: string): Generator<string> {
  if (nameOf(field) !== undefined) return;
  const values = Object.values((field.patternProperties ?? {}) as Record<string, TSchema>)[0];
  const inner = (field.items as TSchema | undefined) ?? values;
  if (inner !== undefined) yield* innerLines(inner, indent);
  for (const alternative of alternativesOf(field)) {
    if (alternative.type !== "object") yield* innerLines(alternative, indent);
    else if (nameOf(alternative) === undefined) yield* alternativeLines(alternative, indent);
  }
  if (inner === undefined) yield* fieldLines(field, indent);
}

/**
 * One of several alternative objects: a link, or a description with the fields below it. If a field tells the alternatives
 * apart, its value comes first.
 */
export function* alternativeLines(alternative: TSchema, indent: string, tag?: string): Generator<string> {
  const field = tag === undefined ? undefined : (alternative.properties as Record<string, TSchema>)[tag];
  const value = field === undefined ? "" : `${scalarOf(field)}: `;
  if (nameOf(alternative) !== undefined) {
    yield `${indent}- ${value}${kindOf(alternative)}. ${remarksOf(field ?? alternative)}`.trimEnd();
    return;
  }
  yield `${indent}- ${value}${remarksOf(alternative) || "An object."}`;
  yield* fieldLines(alternative, `${indent}  `);
}

function remarksOf(schema: TSchema): string {
  const { description = "", default: standard, sensitive, deprecated, newerThanReference } = schema;
  return [
    description,
    standard === undefined ? "" : `Default: ${code(standard)}.`,
    sensitive === true ? "Secret." : "",
    deprecated === true ? "Deprecated." : "",
    newerThanReference === undefined ? "" : `Newer than the reference: ${newerThanReference}.`,
  ]
    .filter((remark) => remark !== "")
    .join(" ");
}
