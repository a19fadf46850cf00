// Tells whether `dist` was built from what `lib` holds now. It compares contents, since git sets times of its own.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const STAMP = join(ROOT, "dist", ".built-from");
const BUILD_FILES = [
  "tsconfig.json",
  "tsconfig.build.json",
  "tools/build.mjs",
  "tools/bundles.mjs",
  "tools/stale-output.mjs",
  "tools/third-party.mjs",
];

function sourceDigest() {
  const digest = createHash("sha256");
  const sources = readdirSync(join(ROOT, "lib"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, path, name }) => join(parentPath ?? path, name));
  for (const file of [...BUILD_FILES.map((name) => join(ROOT, name)), ...sources.sort()]) {
    digest
      .update(`${file.slice(ROOT.length)}\0`)
      .update(readFileSync(file))
      .update("\0");
  }
  return digest.digest("hex");
}

export const isBuildFresh = () => existsSync(STAMP) && readFileSync(STAMP, "utf8") === sourceDigest();

/** Records that `dist` is built from what `lib` holds now. */
export const recordBuild = () => writeFileSync(STAMP, sourceDigest());

/** Ends the process with one line where `dist` is older than `lib`. */
export default function requireFreshBuild() {
  if (isBuildFresh()) return;
  console.error(`${existsSync(STAMP) ? "dist is older than lib" : "dist does not exist"}: run "npm run build"`);
  process.exit(1);
}
