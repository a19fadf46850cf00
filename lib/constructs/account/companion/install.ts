import { join } from "node:path";
import type { TerraformStack } from "cdktf";
import { COMPANION_SOURCE, COMPANION_VERSION } from "../../../bindings/cfaccess/release";
import { DiagnosticError, reasonOf } from "../../../diagnostics";
import { DependencyLock } from "./dependency-lock";
import { readExecutable } from "./executable";
import { readBelow, replaceFile } from "./owned-files";
import { executableName, PluginFolder } from "./plugin-folder";
import { exactVersion, requiredProviders, type RequiredProvider } from "./required-providers";

/**
 * Copies the companion provider to a stack's folder, where `terraform init` finds it, and locks it and every other
 * provider of the stack in the lock file. Without a complete lock file, the CDKTF CLI asks the registry of each
 * provider, and the companion is in none.
 *
 * If it fails halfway, the version in the lock file still works. A repeated run changes nothing.
 *
 * @param build - path of an executable to use instead of the one in this package
 * @returns warnings about providers that cannot be locked
 * @throws DiagnosticError if the folder cannot be written, or a file in it is a symbolic link or somebody else's
 */
export function installCompanion(stack: TerraformStack, folder: string, build?: string): string[] {
  const executable = readExecutable(executableName(COMPANION_SOURCE, COMPANION_VERSION), build);
  const required = requiredProviders(stack);
  try {
    const plugins = new PluginFolder(folder, COMPANION_SOURCE);
    plugins.install(COMPANION_VERSION, executable);
    const unlocked = lock(folder, required, executable.checksum);
    plugins.removeOthers(COMPANION_VERSION);
    return unlocked;
  } catch (error) {
    if (error instanceof DiagnosticError) throw error;
    throw new DiagnosticError(
      "CFA1112",
      `cannot copy the companion provider to the stack's folder "${folder}": ${fileOf(error, folder)}${reasonOf(error)} ` +
        `(the folder is "output" in cdktf.json, or the App's outdir)`,
      { cause: error },
    );
  }
}

function lock(folder: string, required: readonly RequiredProvider[], checksum: string): string[] {
  const file = join(folder, ".terraform.lock.hcl");
  const text = readBelow(folder, file)?.toString("utf8") ?? "";
  const locked = new DependencyLock(text);
  // A stack without resources of the companion still needs it if it is locked: to delete the resources in its state.
  const isRequired = required.some(({ source }) => source === COMPANION_SOURCE);
  if (!isRequired && !locked.has(COMPANION_SOURCE)) return [];

  locked.set(COMPANION_SOURCE, { version: COMPANION_VERSION, constraints: COMPANION_VERSION, hashes: [checksum] });
  const others = required.filter(({ source }) => source !== COMPANION_SOURCE);
  const unlocked = others.filter((provider) => !lockExactly(locked, provider));
  if (locked.toString() !== text) replaceFile(file, Buffer.from(locked.toString()));
  return isRequired ? unlocked.map(notLockedWarning) : [];
}

/** Locks another provider. Returns false if only Terraform can choose its version. */
function lockExactly(locked: DependencyLock, { source, version: requirement }: RequiredProvider): boolean {
  const version = exactVersion(requirement);
  if (version === undefined) return locked.has(source) && requirement !== undefined;
  if (locked.versionOf(source) === version) locked.require(source, version);
  else locked.set(source, { version, constraints: version });
  return true;
}

const notLockedWarning = ({ source, version }: RequiredProvider): string =>
  `the version of provider "${source}" is ${version === undefined ? "not pinned" : `a range ("${version}")`}: ` +
  `"cdktf deploy" will run "terraform providers lock", which fails for the companion provider (${COMPANION_SOURCE}), because ` +
  `it is in no registry; require an exact version (such as "1.2.3"), or pass --skip-provider-lock`;

/** The file of an error, as the start of its reason, unless it is the folder that the message names already. */
export function fileOf(error: unknown, folder: string): string {
  const { path } = error as NodeJS.ErrnoException;
  return path === undefined || path === folder ? "" : `"${path}": `;
}
