// Compiles `lib` to `dist`, and bundles the companion provider to one executable file.
import { chmod, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { build } from "esbuild";

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
if (process.argv.includes("--clean")) await rm("dist", { recursive: true, force: true });
execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { stdio: "inherit" });

const entry = "lib/provider/main.ts";
const executable = "dist/terraform-provider-cfaccess";
if (existsSync(entry)) {
  await build({
    entryPoints: [entry],
    outfile: executable,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    minify: true,
    keepNames: true,
    legalComments: "none",
    banner: { js: "#!/usr/bin/env node" },
    logLevel: "warning",
  });
  await chmod(executable, 0o755);
}
