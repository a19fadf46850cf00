/**
 * Runs the tests of the constructs under cdktn too, the community's fork of cdktf, installed as users install it: under
 * the name of cdktf. It happens in a temporary folder: two copies of cdktf in one tree refuse to work together.
 * Needs the build (`dist`). Usage: node tools/test-with-cdktn.mjs [arguments of jest]
 */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import requireFreshBuild from "./build-state.mjs";

const CDKTN = "0.24.0";
/** What cdktn 0.24 takes; newer ones it does not know yet. */
const CONSTRUCTS = ">=10.6.0 <10.8.0";
/** What depends on cdktf: it must not come from this checkout. */
const BOUND_TO_CDKTF = /^(?:cdktf(?:-cli)?|constructs|@cdktf\/.*)$/;
/** Parts whose tests need no more than constructs. */
const TESTED = [
  "constructs",
  "rules",
  "guardrails",
  "testing",
  "field/refactoring.test.ts",
  "package/team-package.long.test.ts",
];
/** Deployments: what Terraform does with the JSON does not depend on who wrote it. */
const WITH_TERRAFORM = "\\.acceptance\\.test\\.ts$";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const ownPackage = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
requireFreshBuild();

const folder = mkdtempSync(join(tmpdir(), "with-cdktn-"));
try {
  copySources();
  install();
  linkOthers(join(root, "node_modules"), join(folder, "node_modules"), "");
  process.exitCode = test(process.argv.slice(2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function copySources() {
  for (const name of [
    "lib",
    "docs",
    "README.md",
    "test",
    "examples",
    "tools",
    "dist",
    "jest.config.js",
    "tsconfig.json",
    "tsconfig.build.json",
  ]) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
}

function install() {
  console.log(`== installing cdktn ${CDKTN} as cdktf`);
  const wanted = {
    ...ownPackage,
    scripts: {},
    dependencies: {
      cdktf: `npm:cdktn@${CDKTN}`,
      constructs: CONSTRUCTS,
      "@cdktf/provider-cloudflare": ownPackage.devDependencies["@cdktf/provider-cloudflare"],
    },
    devDependencies: {},
    peerDependencies: {},
    overrides: { "@cdktf/provider-cloudflare": { cdktf: "$cdktf" } },
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(wanted, undefined, 2));
  run("npm", ["install", "--no-audit", "--no-fund", "--no-progress", "--loglevel=error", "--prefer-offline"]);
  const { name } = JSON.parse(readFileSync(join(folder, "node_modules/cdktf/package.json"), "utf8"));
  if (name !== "cdktn") throw new Error(`cdktf is ${name} in ${folder}, not cdktn`);
  // Tests read what the package itself depends on, and pack it.
  writeFileSync(join(folder, "package.json"), JSON.stringify(ownPackage, undefined, 2));
}

/** Everything else comes from this checkout. */
function linkOthers(from, to, scope) {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name.startsWith("@") && scope === "") linkOthers(join(from, name), join(to, name), `${name}/`);
    else if (!name.startsWith(".") && !BOUND_TO_CDKTF.test(scope + name) && !existsSync(join(to, name))) {
      symlinkSync(join(from, name), join(to, name), "dir");
    }
  }
}

function test(args) {
  const parts = TESTED.filter((part) => existsSync(join(folder, "test", part)));
  console.log(`== the tests of ${parts.join(", ")} with cdktn ${CDKTN}`);
  const jest = join(root, "node_modules/jest/bin/jest.js");
  const folders = parts.map((part) => join("test", part));
  // Behind the folders: it takes every word that follows for one more pattern.
  const ignored = `--testPathIgnorePatterns=${WITH_TERRAFORM}`;
  return run(
    process.execPath,
    ["--max-semi-space-size=64", jest, "--rootDir", folder, ...folders, ...args, ignored],
    false,
  );
}

function run(command, args, mustWork = true) {
  const { status, error } = spawnSync(command, args, { cwd: folder, stdio: "inherit" });
  if (error !== undefined) throw error;
  if (mustWork && status !== 0) throw new Error(`${command} ${args[0]} ended with ${status}`);
  return status ?? 1;
}
