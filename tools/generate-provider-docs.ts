// Writes the argument tables of docs/provider, and the sections of its list resources and actions, from the companion's schema.
// Usage: npx tsx tools/generate-provider-docs.ts [--check]
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import type { Attributes } from "../lib/plugin-framework";
import { cfaccessProvider } from "../lib/provider";
import { pageOf, withArgumentTable } from "./provider-docs/resource-page";
import { withTypeSections } from "./provider-docs/type-sections";

const DOCS = path.resolve(__dirname, "../docs/provider");

interface Page {
  readonly page: string;
  /** Replaces the generated part of the page. */
  readonly write: (text: string, name: string) => string;
}

const withTable =
  (attributes: Attributes): Page["write"] =>
  (text, name) =>
    withArgumentTable(text, name, attributes);

const LISTS = (cfaccessProvider.listResources ?? []).map(({ resource: { type, identity }, schema }) => ({
  type,
  schema,
  identity: identity?.attributes ?? {},
}));

const PAGES: readonly Page[] = [
  { page: "README.md", write: withTable(cfaccessProvider.schema.attributes) },
  ...cfaccessProvider.resources.map(({ type, schema }) => ({
    page: pageOf(type),
    write: withTable(schema.attributes),
  })),
  { page: "list-resources.md", write: (text, name) => withTypeSections(text, name, LISTS) },
  { page: "actions.md", write: (text, name) => withTypeSections(text, name, cfaccessProvider.actions ?? []) },
];

async function main(): Promise<number> {
  let failures = 0;
  for (const { page, write } of PAGES) {
    const file = path.join(DOCS, page);
    const name = `docs/provider/${page}`;
    if (!existsSync(file)) {
      console.error(`${name} is missing: write it, with a place for its generated part`);
      failures += 1;
      continue;
    }
    const before = readFileSync(file, "utf8");
    const style = { ...(await resolveConfig(file)), parser: "markdown" };
    const after = await format(write(before, name), style);
    if (after === before) continue;
    if (!process.argv.includes("--check")) writeFileSync(file, after);
    else {
      console.error(`${name} differs from the schema. Run: npx tsx tools/generate-provider-docs.ts`);
      failures += 1;
    }
  }
  return Math.min(failures, 1);
}

void main().then((code) => (process.exitCode = code));
