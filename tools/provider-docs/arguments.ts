import type { Attribute, Attributes } from "../../lib/plugin-framework";
import { flagsOf } from "../../lib/plugin-framework/schema/flags";
import type { Type } from "../../lib/plugin-framework/schema/type-tree";

/** The argument table of a schema, in Markdown: one row for each attribute, required ones first. */
export function argumentTable(attributes: Attributes): string {
  const rows = rowsOf(attributes, "");
  const head = ["argument", "type", "use", "meaning", "default"];
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function rowsOf(attributes: Attributes, prefix: string): string[][] {
  const sorted = Object.entries(attributes).sort(([, left], [, right]) => rank(left) - rank(right));
  return sorted.flatMap(([name, attribute]) => {
    const { nested } = attribute;
    const path = `${prefix}${name}`;
    const inner = nested === undefined ? [] : rowsOf(nested.attributes, `${path}${nestingSuffix(nested.nesting)}.`);
    return [rowOf(path, attribute), ...inner];
  });
}

/** Required attributes first, then optional ones, then those that only the provider sets. */
function rank(attribute: Attribute): number {
  const { required, optional } = flagsOf(attribute);
  return required ? 0 : optional ? 1 : 2;
}

function rowOf(path: string, attribute: Attribute): string[] {
  const { description, planModifiers, presence } = attribute;
  const notes = planModifiers.map((modifier) => modifier.description).filter((note) => note.includes("replace"));
  const standard = presence === "defaulted" ? `\`${JSON.stringify(attribute.default)}\`` : "";
  return [`\`${path}\``, typeName(attribute), presenceOf(attribute), [description, ...notes].join(" "), standard].map(
    (cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " "),
  );
}

function presenceOf(attribute: Attribute): string {
  const { required, optional, computed, sensitive, write_only } = flagsOf(attribute);
  // A default makes an attribute computed for Terraform, but users need not know.
  const isComputed = computed && attribute.presence !== "defaulted";
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
  if ("element" in type) return `${type.kind} of ${nameOf(type.element)}s`;
  return type.kind === "bigNumber" ? "number" : type.kind;
}

function nestingSuffix(nesting: "single" | "list" | "set" | "map"): string {
  if (nesting === "single") return "";
  return nesting === "map" ? ".KEY" : "[]";
}
