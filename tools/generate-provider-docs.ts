// Writes the argument tables of docs/provider from the companion's schema.
// Usage: npx tsx tools/generate-provider-docs.ts [--check]
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { cfaccessProvider } from "../lib/provider";
import { ephemeralPageOf, pageOf, withArgumentTable } from "./provider-docs/resource-page";

const DOCS = path.resolve(__dirname, "../docs/provider");

const PAGES = [
  { page: "README.md", attributes: cfaccessProvider.schema.attributes },
  ...cfaccessProvider.resources.map(({ type, schema }) => ({ page: pageOf(type), attributes: schema.attributes })),
  ...(cfaccessProvider.ephemeralResources ?? []).map(({ type, schema }) => ({
    page: ephemeralPageOf(type),
    attributes: schema.attributes,
  })),
];

async function main(): Promise<number> {
  let failures = 0;
  for (const { page, attributes } of PAGES) {
    const file = path.join(DOCS, page);
    const name = `docs/provider/${page}`;
    if (!existsSync(file)) {
      console.error(`${name} is missing: write it, with a place for its argument table`);
      failures += 1;
      continue;
    }
    const before = readFileSync(file, "utf8");
    const style = { ...(await resolveConfig(file)), parser: "markdown" };
    const after = await format(withArgumentTable(before, name, attributes), style);
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
