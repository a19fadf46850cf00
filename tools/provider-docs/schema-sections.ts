import type { Attribute, Attributes } from "../../lib/plugin-framework";
import { flagsOf } from "../../lib/plugin-framework/schema/flags";
import type { Type } from "../../lib/plugin-framework/schema/type-tree";

/** The sections of a schema as Terraform's registry shows them: required, optional and read-only attributes, then nested ones. */
export function schemaSections(attributes: Attributes): string {
  const parts = [
    section("Required", attributes, "", ({ required }) => required),
    section("Optional", attributes, "", ({ optional }) => optional),
    section("Read-Only", attributes, "", ({ required, optional }) => !required && !optional),
    ...nestedSections(attributes, ""),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function section(
  title: string,
  attributes: Attributes,
  prefix: string,
  belongs: (flags: ReturnType<typeof flagsOf>) => boolean,
): string {
  const lines = sortedEntries(attributes)
    .filter(([, attribute]) => belongs(flagsOf(attribute)))
    .map(([name, attribute]) => attributeLine(name, attribute, prefix));
  return lines.length === 0 ? "" : `### ${title}\n\n${lines.join("\n")}`;
}

function attributeLine(name: string, attribute: Attribute, prefix: string): string {
  const { description, nested, sensitive, presence } = attribute;
  const kind = [typeName(attribute), ...(sensitive ? ["Sensitive"] : [])].join(", ");
  const standard = presence === "defaulted" ? ` Default: \`${JSON.stringify(attribute.default)}\`.` : "";
  const hasFields = nested !== undefined && Object.keys(nested.attributes).length > 0;
  const below = hasFields ? ` (see [below for nested schema](#${anchorOf(prefix + name)}))` : "";
  return `- \`${name}\` (${kind})${` ${description.replaceAll("\n", " ")}`.trimEnd()}${standard}${below}`;
}

const anchorOf = (path: string): string => `nestedatt--${path.replaceAll(".", "--")}`;

/** A section for the attributes of each nested attribute, at every depth. */
function nestedSections(attributes: Attributes, prefix: string): string[] {
  return sortedEntries(attributes).flatMap(([name, { nested }]) => {
    if (nested === undefined || Object.keys(nested.attributes).length === 0) return [];
    const path = `${prefix}${name}`;
    const lines = sortedEntries(nested.attributes).map(([inner, one]) => attributeLine(inner, one, `${path}.`));
    const heading = `<a id="${anchorOf(path)}"></a>\n\n### Nested Schema for \`${path}\``;
    return [`${heading}\n\n${lines.join("\n")}`, ...nestedSections(nested.attributes, `${path}.`)];
  });
}

const sortedEntries = (attributes: Attributes): [string, Attribute][] =>
  Object.entries(attributes).sort(([left], [right]) => (left < right ? -1 : 1));

/** The type in the registry's words: `List of String`, `Attributes List`. */
function typeName({ nested, type }: Attribute): string {
  if (nested === undefined) return nameOf(type);
  return nested.nesting === "single" ? "Attributes" : `Attributes ${titled(nested.nesting)}`;
}

function nameOf(type: Type): string {
  if ("element" in type) return `${titled(type.kind)} of ${nameOf(type.element)}`;
  return type.kind === "bigNumber" ? "Number" : type.kind === "bool" ? "Boolean" : titled(type.kind);
}

const titled = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
