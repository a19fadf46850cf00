import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TerraformStack } from "cdktf";
import { COMPANION_SOURCE, COMPANION_VERSION } from "../../../bindings/cfaccess/release";
import { DependencyLock } from "./dependency-lock";
import { readExecutable } from "./executable";
import { executableName, PluginFolder, replaceFile } from "./plugin-folder";
import { exactVersion, requiredProviders, type RequiredProvider } from "./required-providers";

/**
 * Puts the companion into the folder of a stack, where `terraform init` finds it, and names it in the stack's lock
 * file beside every other provider of the stack: else the CLI asks each provider's registry, and the companion has none.
 *
 * Every step leaves the folder usable by the version the lock names, and a repeated run changes nothing.
 * @param build - executable to take instead of the one in this package
 * @returns what the user should know: providers whose lock entry cannot be written
 */
export function installCompanion(stack: TerraformStack, folder: string, build?: string): string[] {
  const executable = readExecutable(executableName(COMPANION_SOURCE, COMPANION_VERSION), build);
  const required = requiredProviders(stack);
  try {
    const plugins = new PluginFolder(folder, COMPANION_SOURCE);
    plugins.install(COMPANION_VERSION, executable);
    const unlocked = lock(join(folder, ".terraform.lock.hcl"), required, executable.checksum);
    plugins.removeOthers(COMPANION_VERSION);
    return unlocked;
  } catch (error) {
    throw new Error(
      `cannot put the companion provider into the stack's folder "${folder}": ${(error as Error).message}; ` +
        `make the folder writable, or choose another one ("output" in cdktf.json, or the App's outdir)`,
      { cause: error },
    );
  }
}

function lock(file: string, required: readonly RequiredProvider[], checksum: string): string[] {
  const text = readIfThere(file);
  const locked = new DependencyLock(text);
  // A stack that has lost its last use of the companion still needs it, to delete what is in its state.
  const isRequired = required.some(({ source }) => source === COMPANION_SOURCE);
  if (!isRequired && !locked.has(COMPANION_SOURCE)) return [];

  locked.set(COMPANION_SOURCE, { version: COMPANION_VERSION, constraints: COMPANION_VERSION, hashes: [checksum] });
  const others = required.filter(({ source }) => source !== COMPANION_SOURCE);
  const unlocked = others.filter((provider) => !lockExactly(locked, provider));
  if (locked.toString() !== text) replaceFile(file, Buffer.from(locked.toString()));
  return isRequired ? unlocked.map(advice) : [];
}

/** Sees that another provider is in the lock; false where only Terraform could choose its version. */
function lockExactly(locked: DependencyLock, { source, version: requirement }: RequiredProvider): boolean {
  const version = exactVersion(requirement);
  if (version === undefined) return locked.has(source) && requirement !== undefined;
  if (locked.versionOf(source) === version) locked.require(source, version);
  else locked.set(source, { version, constraints: version });
  return true;
}

const advice = ({ source, version }: RequiredProvider): string =>
  `the version of provider "${source}" is ${version === undefined ? "not pinned" : `a range ("${version}")`}: ` +
  `"cdktf deploy" will run "terraform providers lock", which cannot reach the companion provider ` +
  `(${COMPANION_SOURCE} comes with the stack and has no registry); ` +
  `require one exact version (such as "1.2.3"), or pass --skip-provider-lock`;

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}
