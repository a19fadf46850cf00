// Writes THIRD-PARTY-NOTICES from what esbuild bundles. Fails when a licence is not allowed.
// Usage: node tools/generate-notices.mjs [--check]
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { BUNDLES } from "./bundles.mjs";
import { NOTICES, noticesOf } from "./third-party.mjs";

const results = await Promise.all(BUNDLES.map((bundle) => build({ ...bundle, write: false })));
const notices = noticesOf(results.map(({ metafile }) => metafile));
const isStale = !existsSync(NOTICES) || readFileSync(NOTICES, "utf8") !== notices;
if (isStale && process.argv.includes("--check")) {
  console.error(`${NOTICES} is not what esbuild bundles. Run: npm run generate`);
  process.exitCode = 1;
} else if (isStale) {
  writeFileSync(NOTICES, notices);
  console.log(`${NOTICES}: written`);
}
