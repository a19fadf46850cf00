// Writes docs/reference/diagnostics.md, docs/reference/errors.md, and the JSON schemas of tests and snapshots from the code.
// Usage: npx tsx tools/generate-reference.ts [--check]
import { SnapshotSchema } from "../lib/reach/readers/snapshot/snapshot-schema";
import { TESTS_SCHEMA } from "../lib/reach/test-files";
import { formatJson, formatMarkdown } from "./pages/format-markdown";
import { writePages } from "./pages/write-pages";
import { diagnosticsPage } from "./reference/diagnostics-page";
import { errorsPage } from "./reference/errors-page";

async function main(): Promise<number> {
  const pages = new Map([
    ["docs/reference/diagnostics.md", await formatMarkdown(diagnosticsPage())],
    ["docs/reference/errors.md", await formatMarkdown(errorsPage())],
    ["docs/reference/access-tests.schema.json", await formatJson(TESTS_SCHEMA)],
    ["docs/reference/snapshot.schema.json", await formatJson(SnapshotSchema)],
  ]);
  return writePages(pages, "tools/generate-reference.ts");
}

void main().then((code) => (process.exitCode = code));
