// Removes compiled files whose source is gone. Node.js would still load them: it prefers `areas.js` to `areas/index.js`.
import { existsSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";

const COMPILED = /\.(?:js|d\.ts)$/;

/** Removes the compiled files in `output` that have no source in `source`. */
export async function removeStaleOutput(source, output) {
  if (!existsSync(output)) return;
  const files = (await readdir(output, { recursive: true })).filter((file) => COMPILED.test(file));
  const stale = files.filter((file) => !existsSync(join(source, file.replace(COMPILED, ".ts"))));
  await Promise.all(stale.map((file) => rm(join(output, file))));
}
