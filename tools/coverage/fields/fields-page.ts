import { existsSync } from "node:fs";
import path from "node:path";
import { FIELD_VERSIONS } from "../../../lib/constructs/kernel/field-versions";
import { anchorOf, markdownTable } from "../../pages/markdown";
import { ROOT } from "../../pages/write-pages";
import { linkTo } from "../../provider-docs/parts";
import { isOfficial } from "./attributes";
import type { CoveredField, CoveredObject } from "./field-coverage";
import type { Write } from "./measured-writes";
import { attributeOf } from "./objects";

/** The part of docs/coverage.md about the fields. */
export const fieldsPart = (objects: readonly CoveredObject[]): string =>
  [
    "## Fields",
    "How a stack writes each field of each object, measured: every prop of every construct is left out, marked or changed, and what this changes in the Terraform JSON is what the prop writes. Below each table are the fields that no construct writes, and why.",
    summary(objects),
    "- **construct and prop**: `a.b` is a prop of the object in the prop `a`. Without the name of a construct, every construct of the section has the prop; _set by the construct_ means that no prop changes it.",
    "- **official**: the first known version of the official provider that has the attribute. 5.14.0 means 5.14.0 or earlier; where only a range is known, it is the later end. A value with a version of its own came later than its attribute. `AccessAccount` checks them: its prop `providerVersion` says which version the stack uses.",
    "- **companion**: whether the companion has an attribute for it, or which, if it has another name.",
    ...objects.map(objectPart),
    unknownPart(objects),
  ]
    .filter((part) => part !== "")
    .join("\n\n");

const CATEGORIES = ["official", "companion", "settled", "gap"] as const;

/** By which provider a construct writes a field; or why none does. */
export function categoryOf({ writes, gaps }: CoveredField): (typeof CATEGORIES)[number] {
  if (writes.some(({ type }) => isOfficial(type))) return "official";
  if (writes.length > 0) return "companion";
  return gaps.length > 0 ? "gap" : "settled";
}

function summary(objects: readonly CoveredObject[]): string {
  const fields = objects.flatMap((object) => object.fields);
  const shown = CATEGORIES.filter((category) => fields.some((field) => categoryOf(field) === category));
  const heads = {
    official: "by the official provider",
    companion: "only by the companion",
    settled: "no construct, with a reason",
    gap: "gap",
  } as const;
  const row = (name: string, all: readonly CoveredField[]): string[] => [
    name,
    String(all.length),
    ...shown.map((category) => String(all.filter((field) => categoryOf(field) === category).length)),
  ];
  return markdownTable(
    ["object", "fields", ...shown.map((category) => heads[category])],
    [
      ...objects.map((object) => row(`[${object.title}](${anchorOf(object.title)})`, object.fields)),
      row("**all**", fields),
    ],
  );
}

function objectPart(object: CoveredObject): string {
  const written = object.fields.filter(({ writes }) => writes.length > 0);
  const hasTypes = object.fields.some(({ types }) => types.length > 1);
  const head = ["field", ...(hasTypes ? ["types"] : []), "construct and prop", "official", "companion"];
  const all = [...new Set(object.fields.flatMap(({ types }) => types))];
  const rows = written.map((field) => [
    `\`${field.path}\``,
    ...(hasTypes ? [typesText(writtenTypes(field), all)] : []),
    propsText(object, field),
    officialCell(field),
    companionCell(object, field),
  ]);
  const table = rows.length === 0 ? "" : markdownTable(head, rows);
  return [`### ${object.title}`, introOf(object), table, withoutConstruct(object)]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** The types of application that a construct writes the field for. */
const writtenTypes = ({ types, writes }: CoveredField): string[] =>
  types.filter((type) => writes.some(({ applicationType }) => applicationType === type));

/** The fields that no construct writes, for all types or for some, by the reason. */
function withoutConstruct({ fields }: CoveredObject): string {
  const reasons = [...new Set(fields.flatMap(({ settled }) => settled))];
  const lines = reasons.map((reason) => {
    const concerned = fields.filter(({ settled }) => settled.includes(reason));
    const names = reason.fields.map((field) => (field === "*" ? "all fields" : `\`${field}\``)).join(", ");
    const isOfSome = reason.types !== undefined && concerned.some(({ writes }) => writes.length > 0);
    return `- ${names}${isOfSome ? ` of ${reason.types.map((type) => `\`${type}\``).join(", ")}` : ""}: ${reason.reason}`;
  });
  const gaps = fields.filter((field) => field.gaps.length > 0).map(({ path: field }) => `- \`${field}\`: **gap**`);
  return lines.length + gaps.length === 0 ? "" : ["No construct writes:", [...lines, ...gaps].join("\n")].join("\n\n");
}

function introOf({ constructs, resources }: CoveredObject): string {
  const known = constructs.filter((name) => existsSync(path.join(ROOT, "docs", pageOf(name))));
  const made = known.length === 0 ? "" : `Constructs: ${known.map(linked).join(", ")}. `;
  const types = resources.map(({ type }) => typeText(type));
  return `${made}${types.length === 0 ? "No resource." : `Resources: ${types.join(", ")}.`}`;
}

function typeText(type: string): string {
  return isOfficial(type) ? `\`${type}\`` : `[\`${type}\`](${linkTo({ kind: "resource", type })})`;
}

/** The page of a construct; rules have a guide. */
function pageOf(construct: string): string {
  const [name = ""] = construct.split(".");
  if (name === "AccessRule") return "guides/access-rules.md";
  return `constructs/${name.replace(/(?<=.)[A-Z]/g, "-$&").toLowerCase()}.md`;
}

const linked = (construct: string): string => `[\`${construct}\`](${pageOf(construct)})`;

/** `all`, `all but a, b`, or `a, b`: whichever is shorter. */
function typesText(types: readonly string[], all: readonly string[]): string {
  const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");
  const missing = all.filter((type) => !types.includes(type));
  if (missing.length === 0) return "all";
  return missing.length < types.length ? `all but ${code(missing)}` : code(types);
}

/** The props, those that most constructs have first, and the constructs of the others. */
function propsText({ constructs }: CoveredObject, { writes }: CoveredField): string {
  const isOwn = ({ construct }: Write): boolean => constructs.includes(construct.split(".")[0] ?? "");
  const shown = writes.some(isOwn) ? writes.filter(isOwn) : writes;
  const byProps = new Map<string, string[]>();
  for (const construct of new Set(shown.map((write) => write.construct))) {
    const text = propsOf(shown.filter((write) => write.construct === construct));
    byProps.set(text, [...(byProps.get(text) ?? []), construct]);
  }
  const several = constructs.length > 1 || [...byProps.values()].flat().length > 1 || !writes.some(isOwn);
  const isRule = shown.every(({ construct }) => construct.includes(".") && construct.startsWith("AccessRule"));
  return [...byProps]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([text, owners], at) => {
      if (isRule) return owners.map(linked).join(", ");
      return !several || (at === 0 && owners.length > 3) ? text : `${text} of ${owners.map(linked).join(", ")}`;
    })
    .join("; ");
}

function propsOf(writes: readonly Write[]): string {
  const props = [...new Set(writes.flatMap(({ prop }) => prop ?? []))];
  return props.length === 0 ? "_set by the construct_" : props.map((prop) => `\`${prop}\``).join(", ");
}

function officialCell(field: CoveredField): string {
  const { path: name, attributes } = field;
  const [found] = attributes.flatMap(({ attribute, official }) => (official === undefined ? [] : [{ attribute, official }]));
  if (found === undefined) return "–";
  const { since, applicationTypes, newerValues } = found.official;
  const refused = writtenTypes(field).filter((type) => applicationTypes?.includes(type) === false);
  return [
    nameOf(found.attribute) === name ? since : `\`${nameOf(found.attribute)}\` ${since}`,
    ...newerValues.map(([value, version]) => `\`${value}\` ${version}`),
    ...(refused.length === 0 ? [] : [`not for ${refused.map((type) => `\`${type}\``).join(", ")}`]),
  ].join("; ");
}

/** Rules are measured in one of the three lists that have them. */
const nameOf = (attribute: string): string => attribute.replace(/^include\./, "");

function companionCell({ resources }: CoveredObject, { path: field, attributes }: CoveredField): string {
  const own = attributes.filter(({ type }) => !isOfficial(type));
  const isSame = own.some(({ attribute }) => attribute === field);
  if (isSame) return "yes";
  const named = resources.filter((resource) => own.some(({ type }) => type === resource.type));
  return named.length === 0 ? "–" : named.map((resource) => `\`${attributeOf(resource, field)}\``).join(", ");
}

/** Attributes of the official provider that no field has. */
function unknownPart(objects: readonly CoveredObject[]): string {
  const known = new Set(
    objects.flatMap(({ fields }) =>
      fields.flatMap(({ attributes }) => attributes.flatMap(({ type, attribute }) => above(attribute).map((one) => `${type} ${one}`))),
    ),
  );
  const types = new Set(objects.flatMap(({ resources }) => resources.map(({ type }) => type)));
  const rows = Object.entries(FIELD_VERSIONS).flatMap(([type, versions]) =>
    Object.entries(versions)
      .filter(([name]) => types.has(type) && !name.includes("=") && !known.has(`${type} ${name}`) && !isOfRules(name))
      .map(([name, since]) => [`\`${type}\``, `\`${name}\``, since]),
  );
  if (rows.length === 0) return "";
  return [
    "## Attributes that the API reference does not have",
    "The official provider has them, and no source says what they mean. `construct.resource.addOverride` sets one.",
    markdownTable(["resource", "attribute", "official"], rows),
  ].join("\n\n");
}

/** A path, and those above it. */
const above = (attribute: string): string[] =>
  attribute.split(".").map((_, at, steps) => steps.slice(0, at + 1).join("."));

/** Whether it is a kind of rule, which another section has. */
const isOfRules = (name: string): boolean => /(^|\.)(include|exclude|require)\.\w+$/.test(name);
