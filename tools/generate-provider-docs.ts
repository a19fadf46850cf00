// Writes docs/provider from the companion's schema: whole pages, and the generated parts of those that people write.
// Usage: npx tsx tools/generate-provider-docs.ts [--check]
import { cfaccessProvider } from "../lib/provider";
import { formatMarkdown } from "./pages/format-markdown";
import { readPage, writePages } from "./pages/write-pages";
import { providerPages } from "./provider-docs/pages";

const TOOL = "tools/generate-provider-docs.ts";

async function main(): Promise<number> {
  const texts = providerPages(cfaccessProvider.schema.attributes, readPage);
  const pages = await Promise.all([...texts].map(async ([name, text]) => [name, await formatMarkdown(text)] as const));
  return writePages(new Map(pages), TOOL);
}

void main().then((code) => (process.exitCode = code));
