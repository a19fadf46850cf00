// Tells whether `dist` was built from what `lib` holds now. It compares contents, since git sets times of its own.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

/** A digest of what bundles hold beside `lib`: package.json, and packages as npm has installed them. */
function packageDigest() {
  const files = ["package.json", "node_modules/.package-lock.json"].map((name) => join(ROOT, name));
  const digest = createHash("sha256");
  for (const file of files.filter((name) => existsSync(name))) digest.update(readFileSync(file)).update("\0");
  return digest.digest("hex");
}

/** What was built: the digest of its sources, and that of its packages. */
const stamped = () => (existsSync(STAMP) ? readFileSync(STAMP, "utf8").split("\n") : []);

/** Whether `dist` is built from what `lib` holds now. */
export const isBuildFresh = () => stamped()[0] === sourceDigest();

/** Whether a build would write what `dist` has already. */
export const isBuildNeedless = () => isBuildFresh() && stamped()[1] === packageDigest();

/** Forgets the last build, so that one which ends before `recordBuild` does not count. */
export const beginBuild = () => rmSync(STAMP, { force: true });

/** Records that `dist` is built from what `lib` holds now. */
export const recordBuild = () => writeFileSync(STAMP, [sourceDigest(), packageDigest()].join("\n"));

/** Ends the process with one line where `dist` is older than `lib`. */
export default function requireFreshBuild() {
  if (isBuildFresh()) return;
  console.error(`${existsSync(STAMP) ? "dist is older than lib" : "dist does not exist"}: run "npm run build"`);
  process.exit(1);
}
