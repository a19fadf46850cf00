// Installs the packed package as a user does, with `engine-strict`: npm then refuses every dependency that does not support
// this Node.js version. Starts what was installed. Needs the build (`dist`). Usage: node tools/install-strictly.mjs
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import requireFreshBuild from "./build-state.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
requireFreshBuild();

const folder = mkdtempSync(join(tmpdir(), "install-strictly-"));
const run = (command, args, cwd) => execFileSync(command, args, { cwd, encoding: "utf8" });
try {
  const packing = run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], ROOT);
  const [{ filename }] = JSON.parse(packing);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, version: "0.0.0" }));
  const quiet = ["--no-audit", "--no-fund", "--no-progress", "--loglevel=error", "--prefer-offline"];
  run("npm", ["install", "--engine-strict", ...quiet, join(folder, filename)], folder);
  const start = `require("cdktf-cloudflare-access");
    require("cdktf-cloudflare-access/emulator").AccessEmulator.start().then((emulator) => emulator.stop());`;
  run(process.execPath, ["-e", start], folder);
  const version = run("npx", ["cfaccess", "--version"], folder).trim();
  console.log(
    `cdktf-cloudflare-access ${version} installs and starts with engine-strict on Node.js ${process.version}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
