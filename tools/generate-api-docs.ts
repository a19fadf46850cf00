// Writes docs/reference/api.md from the table of endpoints, the generated parts of docs/guides/emulator.md, and the number
// of endpoints in every page that a person wrote.
// Usage: npx tsx tools/generate-api-docs.ts [--check]
import { readdirSync } from "node:fs";
import path from "node:path";
import { apiPage } from "./api-docs/api-page";
import { withEndpointCount } from "./api-docs/counts";
import { emulatorPage } from "./api-docs/emulator-page";
import { readPage, ROOT, writePages } from "./pages/write-pages";

const EMULATOR = "docs/guides/emulator.md";

function main(): number {
  const written = readdirSync(path.join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md") && !file.startsWith("reference"))
    .map((file) => `docs/${file}`);
  const pages = new Map(["README.md", ...written].map((page) => [page, withEndpointCount(readPage(page))]));
  pages.set(EMULATOR, emulatorPage(pages.get(EMULATOR) ?? ""));
  pages.set("docs/reference/api.md", apiPage());
  return writePages(pages, "tools/generate-api-docs.ts");
}

process.exitCode = main();
