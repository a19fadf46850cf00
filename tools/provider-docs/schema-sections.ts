import type { Attribute, Attributes } from "../../lib/plugin-framework";
import { flagsOf, type AttributeFlags } from "../../lib/plugin-framework/schema/flags";
import type { Type } from "../../lib/plugin-framework/schema/type-tree";

/** Who sets an attribute, in the registry's words and order. */
const GROUPS: readonly (readonly [title: string, belongs: (flags: AttributeFlags) => boolean])[] = [
  ["Required", ({ required }) => required],
  ["Optional", ({ optional }) => optional],
  ["Read-Only", ({ required, optional }) => !required && !optional],
];

const WRITE_ONLY =
  "[Write-only](https://developer.hashicorp.com/terraform/language/manage-sensitive-data/ephemeral#write-only-arguments)";

/** From this number of lines on, nested schemas that are equal to an earlier one refer to it. */
const MANY_LINES = 12;

/** The sections of a schema as Terraform's registry shows them: required, optional and read-only attributes, then nested ones. */
export function schemaSections(attributes: Attributes): string {
  const groups = groupsOf(attributes, "").map(([title, lines]) => `### ${title}\n\n${lines}`);
  return [...groups, ...nestedSections(attributes, "", new Map())].join("\n\n");
}

/** How an object is imported by its identity: the part of a resource's section on import that Terraform 1.12 knows. */
export function identitySection(type: string, identity: Attributes): string {
  const names = Object.keys(identity).filter((name) => name !== "zone_id");
  const width = Math.max(...names.map((name) => name.length));
  const values = names.map((name) => `    ${name.padEnd(width)} = "${name.toUpperCase()}"`);
  const lines = sortedEntries(identity).map(
    ([name, { type: kind, description }]) => `- \`${name}\` (${nameOf(kind)}) ${description}`,
  );
  return `In Terraform 1.12 and later, an \`import\` block can have the identity of the object:

\`\`\`hcl
import {
  to = ${type}.example
  identity = {
${values.join("\n")}
  }
}
\`\`\`

### Identity Schema

${lines.join("\n")}`;
}

/** The attributes of each group that has any, as a list. */
function groupsOf(attributes: Attributes, prefix: string): [title: string, lines: string][] {
  return GROUPS.flatMap(([title, belongs]): [string, string][] => {
    const entries = sortedEntries(attributes).filter(([, attribute]) => belongs(flagsOf(attribute)));
    const lines = entries.map(([name, attribute]) => attributeLine(name, attribute, prefix));
    return lines.length === 0 ? [] : [[title, lines.join("\n")]];
  });
}

function attributeLine(name: string, attribute: Attribute, prefix: string): string {
  const { description, planModifiers } = attribute;
  const notes = planModifiers.map((modifier) => modifier.description).filter((note) => note.includes("replace"));
  const standard = defaultOf(attribute);
  const text = [
    description.replaceAll("\n", " "),
    ...notes,
    ...(standard === undefined ? [] : [`Default: \`${standard}\`.`]),
  ];
  const below = hasFields(attribute) ? [`(see [below for nested schema](#${anchorOf(prefix + name)}))`] : [];
  return `- \`${name}\` (${kindsOf(attribute).join(", ")}) ${[...text, ...below].join(" ")}`.trimEnd();
}

/** The type of an attribute, and what Terraform does with its value. */
function kindsOf(attribute: Attribute): string[] {
  const { sensitive, deprecated, write_only } = flagsOf(attribute);
  return [
    typeName(attribute),
    ...(sensitive ? ["Sensitive"] : []),
    ...(deprecated ? ["Deprecated"] : []),
    ...(write_only ? [WRITE_ONLY] : []),
  ];
}

/** The default of the schema, or the one that a plan modifier gives to attributes that only some objects have. */
function defaultOf(attribute: Attribute): string | undefined {
  if (attribute.presence === "defaulted") return JSON.stringify(attribute.default);
  const texts = attribute.planModifiers.map(({ description }) => /^Default: (.*)\.$/.exec(description)?.[1]);
  return texts.find((text) => text !== undefined);
}

const hasFields = ({ nested }: Attribute): boolean => nested !== undefined && Object.keys(nested.attributes).length > 0;

const anchorOf = (path: string): string => `nestedatt--${path.replaceAll(".", "--")}`;

/**
 * A section for the attributes of each nested attribute, at every depth.
 * @param printed - the paths of long nested schemas, by their text
 */
function nestedSections(attributes: Attributes, prefix: string, printed: Map<string, string>): string[] {
  return sortedEntries(attributes).flatMap(([name, attribute]) => {
    if (attribute.nested === undefined || !hasFields(attribute)) return [];
    const path = `${prefix}${name}`;
    const heading = `<a id="${anchorOf(path)}"></a>\n\n### Nested Schema for \`${path}\``;
    const text = nestedText(attribute.nested.attributes);
    const same = printed.get(text);
    if (same !== undefined) return [`${heading}\n\nThe same as [\`${same}\`](#${anchorOf(same)}).`];
    if (text.split("\n").length >= MANY_LINES) printed.set(text, path);
    const groups = groupsOf(attribute.nested.attributes, `${path}.`).map(([title, lines]) => `${title}:\n\n${lines}`);
    return [[heading, ...groups].join("\n\n"), ...nestedSections(attribute.nested.attributes, `${path}.`, printed)];
  });
}

/** A nested schema with everything in it, without its place. */
function nestedText(attributes: Attributes): string {
  const groups = groupsOf(attributes, "").map(([title, lines]) => `${title}:\n${lines}`);
  const inner = sortedEntries(attributes).map(([, { nested }]) =>
    nested === undefined ? "" : nestedText(nested.attributes),
  );
  return [...groups, ...inner].filter((text) => text !== "").join("\n");
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
