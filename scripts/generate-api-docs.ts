// Writes docs/api.md from the table of endpoints.
// Usage: npx tsx scripts/generate-api-docs.ts [--check]
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { apiPage } from "./api-docs/api-page";

const file = path.resolve(__dirname, "../docs/api.md");

function main(): number {
  const text = apiPage();
  if (!process.argv.includes("--check")) {
    writeFileSync(file, text);
    return 0;
  }
  if (existsSync(file) && readFileSync(file, "utf8") === text) return 0;
  console.error("docs/api.md is not what the table says. Run: npx tsx scripts/generate-api-docs.ts");
  return 1;
}

process.exitCode = main();
