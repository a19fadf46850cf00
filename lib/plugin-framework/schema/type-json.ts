import type { Type } from "./type-tree";

/** A type in Terraform's JSON, as in schemas and dynamic values: `["map","string"]`. */
export type TypeJson = string | readonly [kind: string, argument: unknown];

/** Converts a type to Terraform's JSON. */
export function typeToJson(type: Type): TypeJson {
  switch (type.kind) {
    case "list":
    case "set":
    case "map":
      return [type.kind, typeToJson(type.element)];
    case "object": {
      const fields = Object.entries(type.fields).sort(([left], [right]) => (left < right ? -1 : 1));
      return ["object", Object.fromEntries(fields.map(([name, field]) => [name, typeToJson(field)]))];
    }
    case "tuple":
      return ["tuple", type.elements.map(typeToJson)];
    case "bigNumber":
      return "number";
    default:
      return type.kind;
  }
}

/** Levels of nesting that are accepted: each level needs stack. */
const DEEPEST = 100;

/** Parses a type from Terraform's JSON. Returns undefined if it is not a type. Numbers become `bigNumber`, which holds any number. */
export function typeFromJson(json: unknown, depth = 0): Type | undefined {
  if (depth > DEEPEST) return undefined;
  if (json === "number") return { kind: "bigNumber" };
  if (json === "string" || json === "bool" || json === "dynamic") return { kind: json };
  if (!Array.isArray(json)) return undefined;
  const [kind, argument] = json as unknown[];
  if (kind === "list" || kind === "set" || kind === "map") {
    const element = typeFromJson(argument, depth + 1);
    return element && { kind, element };
  }
  if (typeof argument !== "object" || argument === null) return undefined;
  const parts = Object.entries(argument).map(([name, part]) => [name, typeFromJson(part, depth + 1)] as const);
  if (!parts.every(isType)) return undefined;
  if (kind === "tuple" && Array.isArray(argument)) return { kind, elements: parts.map(([, part]) => part) };
  if (kind === "object" && !Array.isArray(argument)) return { kind, fields: Object.fromEntries(parts) };
  return undefined;
}

/** The name of a type for messages: `a list of string`. */
export function describeType(type: Type): string {
  if (type.kind === "dynamic") return "a value of any type";
  return type.kind === "object" ? "an object" : `a ${nameOf(type)}`;
}

function nameOf(type: Type): string {
  if ("element" in type) return `${type.kind} of ${nameOf(type.element)}`;
  return type.kind === "bigNumber" ? "number" : type.kind;
}

function isType(entry: readonly [string, Type | undefined]): entry is readonly [string, Type] {
  return entry[1] !== undefined;
}
