import type { Attribute, Attributes } from "../../lib/plugin-framework";
import { flagsOf } from "../../lib/plugin-framework/schema/flags";
import type { Type } from "../../lib/plugin-framework/schema/type-tree";

/** The argument table of a schema, in Markdown: one row for each attribute, required ones first. */
export function argumentTable(attributes: Attributes): string {
  const rows = rowsOf(attributes, "", new Map());
  const head = ["argument", "type", "use", "meaning", "default"];
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** From this number of attributes on, objects with the same attributes as earlier ones refer to them. */
const MANY = 8;

/** @param printed - the paths of objects with many attributes, by their rows */
function rowsOf(attributes: Attributes, prefix: string, printed: Map<string, string>): string[][] {
  const sorted = Object.entries(attributes).sort(([, left], [, right]) => rank(left) - rank(right));
  return sorted.flatMap(([name, attribute]) => {
    const path = `${prefix}${name}`;
    return [rowOf(path, attribute), ...innerRows(attribute, path, printed)];
  });
}

function innerRows({ nested }: Attribute, path: string, printed: Map<string, string>): string[][] {
  if (nested === undefined) return [];
  const at = `${path}${nestingSuffix(nested.nesting)}`;
  const key = JSON.stringify(rowsOf(nested.attributes, "", new Map()));
  const same = printed.get(key);
  if (same !== undefined) return [[`\`${at}.…\``, "", "", `The same as \`${same}.…\`.`, ""]];
  if (Object.keys(nested.attributes).length >= MANY) printed.set(key, at);
  return rowsOf(nested.attributes, `${at}.`, printed);
}

/** Required attributes first, then optional ones, then those that only the provider sets. */
function rank(attribute: Attribute): number {
  const { required, optional } = flagsOf(attribute);
  return required ? 0 : optional ? 1 : 2;
}

function rowOf(path: string, attribute: Attribute): string[] {
  const { description, planModifiers, presence } = attribute;
  const notes = planModifiers.map((modifier) => modifier.description).filter((note) => note.includes("replace"));
  const standard = presence === "defaulted" ? JSON.stringify(attribute.default) : plannedDefault(attribute);
  const text = [description, ...notes].join(" ");
  const shown = standard === undefined ? "" : `\`${standard}\``;
  return [`\`${path}\``, typeName(attribute), presenceOf(attribute), text, shown].map((cell) =>
    cell.replaceAll("|", "\\|").replaceAll("\n", " "),
  );
}

/** The default that a plan modifier gives to attributes that only some objects have. */
const plannedDefault = ({ planModifiers }: Attribute): string | undefined =>
  planModifiers.map(({ description }) => /^Default: (.*)\.$/.exec(description)?.[1]).find((one) => one !== undefined);

function presenceOf(attribute: Attribute): string {
  const { required, optional, computed, sensitive, write_only } = flagsOf(attribute);
  // A default makes an attribute computed for Terraform, but users need not know.
  const isComputed = computed && attribute.presence !== "defaulted" && plannedDefault(attribute) === undefined;
  return Object.entries({ required, optional, computed: isComputed, sensitive, "write-only": write_only })
    .filter(([, applies]) => applies)
    .map(([name]) => name)
    .join(", ");
}

function typeName({ nested, type }: Attribute): string {
  if (nested !== undefined) return nested.nesting === "single" ? "object" : `${nested.nesting} of objects`;
  return nameOf(type);
}

function nameOf(type: Type): string {
  if ("element" in type) return `${type.kind} of ${pluralOf(type.element)}`;
  return type.kind === "bigNumber" ? "number" : type.kind;
}

function pluralOf(type: Type): string {
  return "element" in type ? `${type.kind}s of ${pluralOf(type.element)}` : `${nameOf(type)}s`;
}

function nestingSuffix(nesting: "single" | "list" | "set" | "map"): string {
  if (nesting === "single") return "";
  return nesting === "map" ? ".KEY" : "[]";
}
