// Writes docs/reference/diagnostics.md and docs/reference/errors.md from the code.
// Usage: npx tsx tools/generate-reference.ts [--check]
import { formatMarkdown } from "./pages/format-markdown";
import { writePages } from "./pages/write-pages";
import { diagnosticsPage } from "./reference/diagnostics-page";
import { errorsPage } from "./reference/errors-page";

async function main(): Promise<number> {
  const pages = new Map([
    ["docs/reference/diagnostics.md", await formatMarkdown(diagnosticsPage())],
    ["docs/reference/errors.md", await formatMarkdown(errorsPage())],
  ]);
  return writePages(pages, "tools/generate-reference.ts");
}

void main().then((code) => (process.exitCode = code));
