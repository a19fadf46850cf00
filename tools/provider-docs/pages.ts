import type { Attributes } from "../../lib/plugin-framework";
import type { PartKind } from "../../lib/provider/endpoints";
import { markdownTable } from "../pages/markdown";
import { dataSourceIndex, dataSourcePage } from "./data-source-page";
import { listResourcePage } from "./list-resource-page";
import { withPageLinks } from "./page-links";
import { fileOf, KINDS, pageOf, PARTS, type Part } from "./parts";
import { withGeneratedParts, withPart, withSchema } from "./written-page";

const partsOf = (kind: PartKind): readonly Part[] => PARTS.filter((part) => part.kind === kind);
const indexOf = (kind: PartKind): string => `docs/provider/${KINDS[kind].folder}/README.md`;

/** The kinds of which a page that people write says what they are, with a table of all. */
const EXPLAINED = ["list resource", "action"] as const;

function withIndex(kind: PartKind, page: string): string {
  const rows = partsOf(kind).map(({ type, schema }) => [`[\`${type}\`](${fileOf(type)})`, schema.description]);
  const { folder, title } = KINDS[kind];
  return withPart(page, indexOf(kind), folder, markdownTable([title.toLowerCase(), "what it does"], rows));
}

/**
 * Every page of docs/provider that has a generated part, by its path in the project, without its format.
 * @param provider - the attributes of the provider's configuration
 * @param read - the present text of a page; empty if it does not exist
 */
export function providerPages(provider: Attributes, read: (page: string) => string): Map<string, string> {
  const pages = PARTS.map((part): [string, string] => [pageOf(part), pageText(part, read)]);
  return new Map([
    ...pages,
    ["docs/provider/README.md", withSchema(read("docs/provider/README.md"), "docs/provider/README.md", provider)],
    [indexOf("data source"), dataSourceIndex(partsOf("data source"))],
    ...EXPLAINED.map((kind): [string, string] => [indexOf(kind), withIndex(kind, read(indexOf(kind)))]),
    ["docs/README.md", withPageLinks(read("docs/README.md"), PARTS)],
  ]);
}

/** Data sources and list resources have nothing that their schema does not tell. People write the pages of all others. */
function pageText(part: Part, read: (page: string) => string): string {
  if (part.kind === "data source") return dataSourcePage(part);
  if (part.kind === "list resource") return listResourcePage(part);
  const page = pageOf(part);
  const text = read(page);
  if (text === "")
    throw new Error(`${page} is missing: write it, with a place for its schema. CONTRIBUTING.md says how.`);
  return withGeneratedParts(text, page, part);
}
