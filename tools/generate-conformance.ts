// Generates docs/reference/conformance.md from the requests of the official SDK and our client to the emulator.
// Usage: npx tsx tools/generate-conformance.ts [--check]
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Conformance } from "../test/support/conformance/conformance";
import { conformancePage } from "./conformance-page";

const file = path.resolve(__dirname, "../docs/reference/conformance.md");

async function main(): Promise<number> {
  const conformance = await Conformance.start();
  try {
    await conformance.runAll();
  } finally {
    await conformance.stop();
  }
  const text = conformancePage(conformance.endpoints());
  if (!process.argv.includes("--check")) {
    writeFileSync(file, text);
    return 0;
  }
  if (existsSync(file) && readFileSync(file, "utf8") === text) return 0;
  console.error("docs/reference/conformance.md is out of date. Run: npx tsx tools/generate-conformance.ts");
  return 1;
}

void main().then((code) => (process.exitCode = code));
