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

/**
 * The emulator's HTTP server with Fastify. Dependencies of Fastify raise the Node.js version that they need in minor releases,
 * so an installed Fastify would refuse versions that this package supports (`engine-strict`).
 */
export const HTTP_SERVER = {
  ...shared,
  entryPoints: ["lib/emulator/http/server.ts"],
  outfile: "dist/emulator/http/server.js",
  minify: true,
  keepNames: true,
  // Fastify loads the last two only for `inject` and for its logger, which the emulator does not use.
  external: [...Object.keys(dependencies), "light-my-request", "pino"],
  plugins: [
    {
      name: "own-files-stay-apart",
      setup: ({ onResolve }) =>
        onResolve({ filter: /^\./ }, ({ path, kind, importer }) =>
          kind === "entry-point" || importer.includes("node_modules") ? undefined : { path, external: true },
        ),
    },
  ],
};

/** All bundles. */
export const BUNDLES = [COMPANION, MCP_CLIENT, HTTP_SERVER];
