// Writes docs/reference/api.md from the table of endpoints, and the generated parts of docs/guides/emulator.md
// and docs/guides/access-rules.md.
// Usage: npx tsx tools/generate-api-docs.ts [--check]
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { apiPage } from "./api-docs/api-page";
import { emulatorPage } from "./api-docs/emulator-page";
import { rulesPage } from "./api-docs/rules-page";

const PAGES: Readonly<Record<string, (before: string) => string>> = {
  "reference/api.md": apiPage,
  "guides/emulator.md": emulatorPage,
  "guides/access-rules.md": rulesPage,
};

function main(): number {
  let stale = 0;
  for (const [name, write] of Object.entries(PAGES)) {
    const file = path.resolve(__dirname, "../docs", name);
    const before = existsSync(file) ? readFileSync(file, "utf8") : "";
    const text = write(before);
    if (text === before) continue;
    if (!process.argv.includes("--check")) writeFileSync(file, text);
    else {
      console.error(`docs/${name} is not what the code says. Run: npx tsx tools/generate-api-docs.ts`);
      stale = 1;
    }
  }
  return stale;
}

process.exitCode = main();
