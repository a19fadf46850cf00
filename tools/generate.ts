// Writes every generated file, or with --check names those that are out of date.
// Usage: npx tsx tools/generate.ts [--check]
import { spawnSync } from "node:child_process";
import path from "node:path";

/** The generators in the order in which they run: documentation of L1s and the snapshot follow the L1s. */
const GENERATORS = [
  ["tools/generate-bindings.ts"],
  ["tools/generate-provider-docs.ts"],
  ["tools/generate-coverage.ts"],
  ["tools/generate-api-docs.ts"],
  ["tools/generate-construct-docs.ts"],
  ["tools/generate-guardrail-docs.ts"],
  ["tools/generate-reference.ts"],
  ["tools/generate-typescript-reference.ts"],
  ["tools/generate-conformance.ts"],
  ["tools/generate-notices.mjs"],
  // The snapshot reads dist.
  ["tools/build.mjs", "tools/generate-api-snapshot.ts"],
] as const;

const root = path.resolve(__dirname, "..");
const options = process.argv.slice(2);

/** Runs a script to its end, and tells whether it succeeded. */
const succeeds = (script: string): boolean =>
  spawnSync(process.execPath, ["--import", "tsx", script, ...options], { cwd: root, stdio: "inherit" }).status === 0;

const failed = GENERATORS.filter((scripts) => !scripts.every(succeeds));
process.exitCode = failed.length === 0 ? 0 : 1;
