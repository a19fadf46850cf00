// Writes the argument tables of docs/provider and the pages of data sources from the companion's schema.
// Usage: npx tsx tools/generate-provider-docs.ts [--check]
import path from "node:path";
import { cfaccessProvider } from "../lib/provider";
import { formatMarkdown } from "./pages/format-markdown";
import { readPage, writePages } from "./pages/write-pages";
import { DATA_SOURCE_PAGES, dataSourceIndex, dataSourcePage } from "./provider-docs/data-source-page";
import { withDataSourceLinks } from "./provider-docs/data-source-links";
import { pageOf, withArgumentTable } from "./provider-docs/resource-page";

const TOOL = "tools/generate-provider-docs.ts";
const { resources, dataSources = [], schema } = cfaccessProvider;

/** Pages that people write, with an argument table. */
const WRITTEN = [
  { page: "README.md", attributes: schema.attributes },
  ...resources.map(({ type, schema: { attributes } }) => ({ page: pageOf(type), attributes })),
];

async function main(): Promise<number> {
  const texts = new Map<string, string>();
  for (const { page, attributes } of WRITTEN) {
    const name = path.posix.join("docs/provider", page);
    const text = readPage(name);
    if (text === "") {
      console.error(`${name} is missing: write it, with a place for its argument table`);
      return 1;
    }
    texts.set(name, withArgumentTable(text, name, attributes));
  }
  const folder = `docs/${DATA_SOURCE_PAGES}`;
  for (const one of dataSources) texts.set(`${folder}/${pageOf(one.type)}`, dataSourcePage(one));
  texts.set(`${folder}/README.md`, dataSourceIndex(dataSources));
  texts.set("docs/README.md", withDataSourceLinks(readPage("docs/README.md"), dataSources));
  const pages = await Promise.all([...texts].map(async ([name, text]) => [name, await formatMarkdown(text)] as const));
  return writePages(new Map(pages), TOOL);
}

void main().then((code) => (process.exitCode = code));
