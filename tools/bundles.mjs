// The programs that are bundled with their dependencies, so that those need not be installed.
import { readFileSync } from "node:fs";

const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));

const shared = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  legalComments: "none",
  logLevel: "warning",
  // Which packages a bundle holds: THIRD-PARTY-NOTICES follows from it.
  metafile: true,
};

/** The companion provider, one executable file. */
export const COMPANION = {
  ...shared,
  entryPoints: ["lib/provider/main.ts"],
  outfile: "dist/terraform-provider-cfaccess",
  // Identifiers are not minified, so that stack traces in bug reports are readable.
  minifyWhitespace: true,
  minifySyntax: true,
  banner: { js: "#!/usr/bin/env node" },
  // Only gRPC's own diagnostics load it, which the companion does not serve. Unused code would slow down every start.
  external: ["@grpc/proto-loader"],
};

/** The emulator's MCP client. Few users sync a real MCP server, so the MCP SDK is no dependency of the package. */
export const MCP_CLIENT = {
  ...shared,
  entryPoints: ["lib/emulator/areas/mcp/upstreams/ask-mcp-server.ts"],
  outfile: "dist/emulator/areas/mcp/upstreams/ask-mcp-server.js",
  minify: true,
  external: Object.keys(dependencies),
};
