// Writes docs/provider from the companion's schema: argument tables, sections of list resources and actions, data sources.
// Usage: npx tsx tools/generate-provider-docs.ts [--check]
import path from "node:path";
import type { Attributes } from "../lib/plugin-framework";
import { cfaccessProvider } from "../lib/provider";
import { formatMarkdown } from "./pages/format-markdown";
import { readPage, writePages } from "./pages/write-pages";
import { DATA_SOURCE_PAGES, dataSourceIndex, dataSourcePage } from "./provider-docs/data-source-page";
import { withDataSourceLinks } from "./provider-docs/data-source-links";
import { ephemeralPageOf, pageOf, withArgumentTable } from "./provider-docs/resource-page";
import { withTypeSections } from "./provider-docs/type-sections";

const TOOL = "tools/generate-provider-docs.ts";
const {
  resources,
  dataSources = [],
  ephemeralResources = [],
  listResources = [],
  actions = [],
  schema,
} = cfaccessProvider;

/** A page that people write, with a generated part. */
interface WrittenPage {
  readonly page: string;
  /** Replaces the generated part of the page. */
  readonly write: (text: string, name: string) => string;
}

const withTable =
  (attributes: Attributes): WrittenPage["write"] =>
  (text, name) =>
    withArgumentTable(text, name, attributes);

const LISTS = listResources.map(({ resource: { type, identity }, schema: configuration }) => ({
  type,
  schema: configuration,
  identity: identity?.attributes ?? {},
}));

const WRITTEN: readonly WrittenPage[] = [
  { page: "README.md", write: withTable(schema.attributes) },
  ...resources.map(({ type, schema: { attributes } }) => ({ page: pageOf(type), write: withTable(attributes) })),
  ...ephemeralResources.map(({ type, schema: { attributes } }) => ({
    page: ephemeralPageOf(type),
    write: withTable(attributes),
  })),
  { page: "list-resources.md", write: (text, name) => withTypeSections(text, name, LISTS) },
  { page: "actions.md", write: (text, name) => withTypeSections(text, name, actions) },
];

async function main(): Promise<number> {
  const texts = new Map<string, string>();
  for (const { page, write } of WRITTEN) {
    const name = path.posix.join("docs/provider", page);
    const text = readPage(name);
    if (text === "") {
      console.error(`${name} is missing: write it, with a place for its generated part`);
      return 1;
    }
    texts.set(name, write(text, name));
  }
  const folder = `docs/${DATA_SOURCE_PAGES}`;
  for (const one of dataSources) texts.set(`${folder}/${pageOf(one.type)}`, dataSourcePage(one));
  texts.set(`${folder}/README.md`, dataSourceIndex(dataSources));
  texts.set("docs/README.md", withDataSourceLinks(readPage("docs/README.md"), dataSources));
  const pages = await Promise.all([...texts].map(async ([name, text]) => [name, await formatMarkdown(text)] as const));
  return writePages(new Map(pages), TOOL);
}

void main().then((code) => (process.exitCode = code));
