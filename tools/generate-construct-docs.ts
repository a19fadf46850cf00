// Writes the tables of props in docs/constructs from the docstrings of lib.
// Usage: npx tsx tools/generate-construct-docs.ts [--check]
import { constructPages } from "./construct-docs/construct-pages";
import { publicApi } from "./construct-docs/public-api";
import { formatMarkdown } from "./pages/format-markdown";
import { writePages } from "./pages/write-pages";

async function main(): Promise<number> {
  const pages = new Map<string, string>();
  for (const [page, text] of constructPages(publicApi("lib/index.ts"))) pages.set(page, await formatMarkdown(text));
  return writePages(pages, "tools/generate-construct-docs.ts");
}

void main().then((code) => (process.exitCode = code));
