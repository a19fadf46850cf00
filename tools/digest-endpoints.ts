// Writes a digest of Cloudflare's API reference to test/api, so that tests do not need the reference itself:
// endpoints.digest.json (paths, parameters, fields) and endpoints.examples.json (the responses of its examples).
// Usage: npx tsx tools/digest-endpoints.ts [--check]
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format } from "prettier";
import { compacted } from "./api-digest/compact";
import { digestOf, examplesOf, referenceFolder } from "./api-digest/digest";

const root = path.resolve(__dirname, "..");

async function main(): Promise<number> {
  const folder = referenceFolder(root);
  if (folder === undefined) {
    console.error(
      "The API reference was not found. Set ACCESS_FACTS_DIR to the folder that contains api/endpoints.json.",
    );
    return 1;
  }
  const files = {
    "test/api/endpoints.digest.json": compacted(digestOf(folder)),
    "test/api/endpoints.examples.json": await format(JSON.stringify(examplesOf(folder)), {
      parser: "json",
      printWidth: 120,
    }),
  };
  const stale = Object.entries(files).filter(([name, text]) => current(path.join(root, name)) !== text);
  if (!process.argv.includes("--check")) {
    for (const [name, text] of stale) writeFileSync(path.join(root, name), text);
    return 0;
  }
  for (const [name] of stale) console.error(`${name} is out of date. Run: npx tsx tools/digest-endpoints.ts`);
  return stale.length === 0 ? 0 : 1;
}

function current(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

void main().then((code) => (process.exitCode = code));
