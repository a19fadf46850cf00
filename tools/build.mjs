// Compiles `lib` to `dist`. Then bundles two programs with their dependencies: the companion provider, to one executable
// file, and the emulator's MCP client, which replaces its compiled file.
import { chmod, readFile, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { build } from "esbuild";
import { recordBuild } from "./build-state.mjs";

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
if (process.argv.includes("--clean")) await rm("dist", { recursive: true, force: true });
execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { stdio: "inherit" });

const bundled = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  legalComments: "none",
  logLevel: "warning",
};

const entry = "lib/provider/main.ts";
const executable = "dist/terraform-provider-cfaccess";
if (existsSync(entry)) {
  await build({
    ...bundled,
    entryPoints: [entry],
    outfile: executable,
    // Identifiers are not minified, so that stack traces in bug reports are readable.
    minifyWhitespace: true,
    minifySyntax: true,
    banner: { js: "#!/usr/bin/env node" },
    // Only gRPC's own diagnostics load it, which the companion does not serve. Unused code would slow down every start.
    external: ["@grpc/proto-loader"],
  });
  await chmod(executable, 0o755);
}

// Few users sync a real MCP server with the emulator, so the MCP SDK is bundled and not a dependency of the package.
const { dependencies } = JSON.parse(await readFile("package.json", "utf8"));
await build({
  ...bundled,
  entryPoints: ["lib/emulator/areas/mcp/upstreams/ask-mcp-server.ts"],
  outfile: "dist/emulator/areas/mcp/upstreams/ask-mcp-server.js",
  minify: true,
  external: Object.keys(dependencies),
});

recordBuild();
