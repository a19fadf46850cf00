// Writes docs/coverage.md: how a stack reaches each endpoint of Access, and writes each field.
// Usage: npx tsx tools/generate-coverage.ts [--check]
import { coveragePage } from "./coverage/coverage-page";
import { formatMarkdown } from "./pages/format-markdown";
import { writePages } from "./pages/write-pages";

const TOOL = "tools/generate-coverage.ts";

void formatMarkdown(coveragePage()).then((text) => {
  process.exitCode = writePages(new Map([["docs/coverage.md", text]]), TOOL);
});
