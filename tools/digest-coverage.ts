// Writes tools/coverage/official-provider.json: which endpoints the official Cloudflare provider calls, from the facts.
// Usage: npx tsx tools/digest-coverage.ts [--check]
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { format } from "prettier";
import { officialProvider } from "./coverage/official-coverage";
import { ROOT, writePages } from "./pages/write-pages";

const VERSION = "5.22.0";
const facts = process.env.ACCESS_FACTS_DIR ?? path.resolve(ROOT, "../shared/facts");

async function main(): Promise<number> {
  const gaps = path.join(facts, "api", "provider-gaps.md");
  if (!existsSync(gaps)) {
    console.error("The facts were not found. Set ACCESS_FACTS_DIR to the folder that contains api/provider-gaps.md.");
    return 1;
  }
  const schemas = readFileSync(path.join(facts, "schemas", `official-${VERSION}.json`), "utf8");
  const coverage = officialProvider(
    readFileSync(gaps, "utf8"),
    JSON.parse(schemas) as Parameters<typeof officialProvider>[1],
  );
  const text = await format(JSON.stringify(coverage), { parser: "json", printWidth: 120 });
  return writePages(new Map([["tools/coverage/official-provider.json", text]]), "tools/digest-coverage.ts");
}

void main().then((code) => (process.exitCode = code));
