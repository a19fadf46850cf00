// Writes docs/reference/diagnostics.md, docs/reference/errors.md and docs/reference/access-tests.schema.json from the code.
// Usage: npx tsx tools/generate-reference.ts [--check]
import { format } from "prettier";
import { TESTS_SCHEMA } from "../lib/reach/test-files";
import { formatMarkdown } from "./pages/format-markdown";
import { writePages } from "./pages/write-pages";
import { diagnosticsPage } from "./reference/diagnostics-page";
import { errorsPage } from "./reference/errors-page";

async function main(): Promise<number> {
  const pages = new Map([
    ["docs/reference/diagnostics.md", await formatMarkdown(diagnosticsPage())],
    ["docs/reference/errors.md", await formatMarkdown(errorsPage())],
    ["docs/reference/access-tests.schema.json", await formatJson(TESTS_SCHEMA)],
  ]);
  return writePages(pages, "tools/generate-reference.ts");
}

const formatJson = (value: object): Promise<string> =>
  format(JSON.stringify(value), { parser: "json", printWidth: 120, objectWrap: "collapse" });

void main().then((code) => (process.exitCode = code));
