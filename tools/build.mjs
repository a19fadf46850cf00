// Compiles `lib` to `dist`. Then bundles with their dependencies: the companion provider, to one executable file, and two
// files of the emulator, its MCP client and its HTTP server. Beside each bundle are the notices of the packages in it.
// Does nothing if `dist` is built from what `lib` holds now, because most commands begin with a build. --clean builds anyway.
import { chmod, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { beginBuild, isBuildNeedless, recordBuild } from "./build-state.mjs";
import { BUNDLES, COMPANION } from "./bundles.mjs";
import { makeLazy } from "./lazy-exports.mjs";
import { removeStaleOutput } from "./stale-output.mjs";
import { NOTICES, noticesOf } from "./third-party.mjs";

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const isClean = process.argv.includes("--clean");
const exists = ["dist/index.js", ...BUNDLES.map(({ outfile }) => outfile)].every((file) => existsSync(file));
if (!isClean && exists && isBuildNeedless()) process.exit();

if (isClean) await rm("dist", { recursive: true, force: true });
beginBuild();
await removeStaleOutput("lib", "dist");
execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { stdio: "inherit" });
for (const folder of ["", "bindings/", "constructs/", "rules/"]) makeLazy(`dist/${folder}index.js`);

for (const bundle of BUNDLES) {
  const { metafile } = await build(bundle);
  await writeFile(join(dirname(bundle.outfile), NOTICES), noticesOf([metafile]));
}
await chmod(COMPANION.outfile, 0o755);

recordBuild();
