// Writes docs/reference/api.md from the table of endpoints, the generated parts of docs/guides/emulator.md and
// docs/guides/access-rules.md, and the number of endpoints in every page that a person wrote.
// Usage: npx tsx tools/generate-api-docs.ts [--check]
import { readdirSync } from "node:fs";
import path from "node:path";
import { apiPage } from "./api-docs/api-page";
import { withEndpointCount } from "./api-docs/counts";
import { emulatorPage } from "./api-docs/emulator-page";
import { rulesPage } from "./api-docs/rules-page";
import { readPage, ROOT, writePages } from "./pages/write-pages";

/** Pages of which a part is generated; a person writes the rest. */
const PARTS: Readonly<Record<string, (page: string) => string>> = {
  "docs/guides/emulator.md": emulatorPage,
  "docs/guides/access-rules.md": rulesPage,
};

function main(): number {
  const pages = new Map(handWrittenPages().map((page) => [page, withEndpointCount(readPage(page))]));
  for (const [page, write] of Object.entries(PARTS)) pages.set(page, write(pages.get(page) ?? ""));
  pages.set("docs/reference/api.md", apiPage());
  return writePages(pages, "tools/generate-api-docs.ts");
}

function handWrittenPages(): string[] {
  const docs = readdirSync(path.join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md") && !file.startsWith("reference"))
    .map((file) => `docs/${file}`);
  return ["README.md", ...docs];
}

process.exitCode = main();
