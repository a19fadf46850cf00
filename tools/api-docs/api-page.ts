import type { TSchema } from "@sinclair/typebox";
import { accessApi, endpointsOf, pathSchema, scopeOf, writes, type Endpoint } from "../../lib/api";
import { anchorOf } from "../pages/markdown";
import { endpointCounts } from "./counts";
import { alternativeLines, fieldLines, kindOf, objectHeading } from "./schema-text";
import { nameOf, namedSchemas } from "./named-schemas";

const INTRODUCTION = `# The Access API

Every endpoint of Cloudflare Access that the client, the emulator and \`cfaccess api\` support: ${endpointCounts.reference} of Cloudflare's API
reference, ${endpointCounts.additions} that are newer than the reference, and ${endpointCounts.tokens} that verify a token.
\`tools/generate-api-docs.ts\` writes this page from \`lib/api\`: do not edit it.

A method takes its parameters in one flat object: \`client.groups.get({ group_id })\`. If the scope is account or zone,
\`zone_id\` selects a zone instead of the client's account. Secrets appear only in the response.`;

/** The whole page. */
export function apiPage(): string {
  const endpoints = [...endpointsOf(accessApi)];
  const areas = grouped(endpoints);
  const sections = [...areas].map(([area, entries]) => [
    `## ${area}`,
    ...entries.flatMap(([name, endpoint]) => endpointSection(name, endpoint)),
  ]);
  const objects = [...namedSchemas].flatMap(([name, schema]) => objectSection(name, schema));
  return `${[INTRODUCTION, ...index(areas), ...sections.flat(), "## Objects", ...objects].join("\n\n")}\n`;
}

type Entries = (readonly [name: string, endpoint: Endpoint])[];

function grouped(endpoints: Entries): Map<string, Entries> {
  const areas = new Map<string, Entries>();
  for (const entry of endpoints) {
    const area = entry[0].slice(0, entry[0].lastIndexOf("."));
    areas.set(area, [...(areas.get(area) ?? []), entry]);
  }
  return areas;
}

function index(areas: ReadonlyMap<string, Entries>): string[] {
  const lines = [...areas].map(([area, entries]) => {
    const links = entries.map(([name]) => `[${name.slice(area.length + 1)}](${anchorOf(name)})`);
    return `- [${area}](${anchorOf(area)}): ${links.join(", ")}`;
  });
  return ["## Index", lines.join("\n"), `The [objects](#objects) of requests and responses are at the end.`];
}

const SCOPES = {
  account: "account",
  zone: "zone",
  account_or_zone: "account or zone",
  none: "neither account nor zone",
} as const;
const PAGES = {
  page: "A list in numbered pages.",
  cursor: "A list in pages; each page has the cursor of the next.",
  single: "A list in a single response.",
  none: "",
} as const;

function endpointSection(name: string, endpoint: Endpoint): string[] {
  const { method, path, summary, permission, paging, repeat, destroys, deprecated, newerThanReference } = endpoint;
  const facts = [
    `Scope: ${SCOPES[scopeOf(endpoint)]}.`,
    permission === null ? "Any valid token." : `Permission: ${permission} (${writes(endpoint) ? "Edit" : "Read"}).`,
    PAGES[paging],
    repeat === "safe" ? "Safe to repeat." : "Not safe to repeat: a second request could create a duplicate.",
    destroys ? "The command asks for confirmation." : "",
    newerThanReference === undefined ? "" : `Newer than the reference: ${newerThanReference}.`,
  ].filter((fact) => fact !== "");
  return [
    `### ${name}`,
    `${summary}${deprecated === undefined ? "" : `. **Deprecated.** ${deprecated}`}`,
    `\`${method} ${path}\``,
    facts.join(" "),
    ...parameterLists(endpoint),
    ...returns(endpoint),
  ];
}

function parameterLists(endpoint: Endpoint): string[] {
  return [
    ...titled("In the path", partLines(pathSchema(accessApi, endpoint))),
    ...titled("In the query", partLines(endpoint.query)),
    ...titled("In the body", bodyLines(endpoint.body)),
  ];
}

const titled = (title: string, lines: string[]): string[] =>
  lines.length === 0 ? [] : [`${title}:`, lines.join("\n")];

const partLines = (schema: TSchema | undefined): string[] => (schema === undefined ? [] : [...fieldLines(schema)]);

function bodyLines(body: TSchema | undefined): string[] {
  if (body?.type === "array") return [`- \`body\` ${kindOf(body)}, required.`];
  return body !== undefined && nameOf(body) !== undefined ? [`- the fields of ${kindOf(body)}`] : partLines(body);
}

function returns({ result, paging }: Endpoint): string[] {
  const many = paging !== "none";
  if (nameOf(result) !== undefined) return [`Returns ${many ? "a list of " : ""}${kindOf(result)}.`];
  const lines = partLines(result);
  return lines.length === 0
    ? ["Returns only that the request succeeded."]
    : titled(`Returns ${many ? "a list of objects" : "an object"}`, lines);
}

function objectSection(name: string, schema: TSchema): string[] {
  const alternatives = (schema.oneOf ?? schema.anyOf) as TSchema[] | undefined;
  const tag = (schema.discriminator as { propertyName: string } | undefined)?.propertyName;
  const lines =
    alternatives?.flatMap((alternative) => [...alternativeLines(alternative, "", tag)]) ?? partLines(schema);
  return [
    `### ${objectHeading(name)}`,
    ...(schema.description === undefined ? [] : [schema.description]),
    lines.join("\n"),
  ];
}
