import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { DependencyLock } from "../../../lib/constructs/account/companion/dependency-lock";
import { LinkedCopies } from "../../../lib/constructs/account/companion/linked-copies";
import { replaceFile } from "../../../lib/constructs/account/companion/owned-files";
import { executableName, PluginFolder } from "../../../lib/constructs/account/companion/plugin-folder";
import { readPackage } from "../../../lib/constructs/account/companion/provider-package";
import type { OfficialVersion } from "./provider/facts";
import { OFFICIAL_SOURCE, OPENTOFU_SOURCE } from "./provider/provider";

let built: string | undefined;

/** Path of the replica: one executable file, which is bundled once in a run of the tests, or else once in a process. */
export function officialExecutable(): string {
  built ??= ofThisRun() ?? bundle();
  return built;
}

/** What another test file has bundled. Sources do not change during a run, whose temporary folder is its own. */
function ofThisRun(): string | undefined {
  if (process.env["CFACCESS_RUN_FOLDER"] !== tmpdir()) return undefined;
  const [folder] = readdirSync(tmpdir()).filter((name) => name.startsWith(FOLDER));
  const file = join(tmpdir(), folder ?? "", EXECUTABLE);
  return folder !== undefined && existsSync(file) ? file : undefined;
}

const FOLDER = "official-provider-";
const EXECUTABLE = "terraform-provider-cloudflare";

function bundle(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, "provider", "main.ts")],
    bundle: true,
    write: false,
    platform: "node",
    target: "node20",
    format: "cjs",
    minify: true,
    keepNames: true,
    legalComments: "none",
    banner: { js: "#!/usr/bin/env node" },
    logLevel: "error",
  });
  const bytes = Buffer.concat(outputFiles.map(({ contents }) => contents));
  const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  const folder = join(tmpdir(), `${FOLDER}${digest}`);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, EXECUTABLE);
  replaceFile(file, bytes, { mode: 0o755 });
  return file;
}

/**
 * Copies the replica of the official provider to the folder of a synthesized stack, where `terraform init` and `tofu init` find it
 * by default, each under the address of its registry. Replaces its checksums in the lock file.
 */
export function installOfficialProvider(stackFolder: string, version: OfficialVersion): void {
  const replica = readPackage(executableName(OFFICIAL_SOURCE, version), officialExecutable());
  const copies = new LinkedCopies();
  for (const source of SOURCES) {
    const plugins = new PluginFolder(stackFolder, source);
    plugins.install(version, replica, copies);
    plugins.removeOthers(version);
  }
  const file = join(stackFolder, ".terraform.lock.hcl");
  if (!existsSync(file)) return;
  const lock = new DependencyLock(readFileSync(file, "utf8"));
  const locked = SOURCES.filter((source) => lock.has(source));
  if (locked.length === 0) return;
  for (const source of locked) lock.set(source, { version, constraints: version, hashes: [replica.checksum] });
  replaceFile(file, Buffer.from(lock.toString()));
}

const SOURCES = [OFFICIAL_SOURCE, OPENTOFU_SOURCE];
