// Compiles `lib` to `dist`, and bundles what is to run without being installed: the companion provider, to one
// executable file, and the emulator's MCP client, over the file that was compiled.
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
    // Names stay as they are, for what reports of bugs say of the stack.
    minifyWhitespace: true,
    minifySyntax: true,
    banner: { js: "#!/usr/bin/env node" },
    // Loaded by gRPC's own diagnostics only, which are not served. All code takes time at each start, even what never runs.
    external: ["@grpc/proto-loader"],
  });
  await chmod(executable, 0o755);
}

// Few emulators ask a real MCP server: the SDK, with all that it brings, is no dependency of the package.
const { dependencies } = JSON.parse(await readFile("package.json", "utf8"));
await build({
  ...bundled,
  entryPoints: ["lib/emulator/areas/mcp/upstreams/ask-mcp-server.ts"],
  outfile: "dist/emulator/areas/mcp/upstreams/ask-mcp-server.js",
  minify: true,
  external: Object.keys(dependencies),
});

recordBuild();
