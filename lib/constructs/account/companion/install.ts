import { join } from "node:path";
import type { TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";
import { COMPANION_SOURCE, COMPANION_VERSION } from "../../../bindings/cfaccess/release";
import { DiagnosticError, reasonOf } from "../../../diagnostics";
import { DependencyLock } from "./dependency-lock";
import { LinkedCopies } from "./linked-copies";
import { readBelow, replaceFile } from "./owned-files";
import { executableName, PluginFolder } from "./plugin-folder";
import { readPackage, type ProviderPackage } from "./provider-package";
import { exactVersion, requiredProviders, type RequiredProvider } from "./required-providers";

/** The companion of an app, whose stacks share its files. */
interface AppCompanion {
  readonly copies: LinkedCopies;
  /** By the path of the build; "" for the one in this package. */
  readonly packages: Map<string, ProviderPackage>;
}

const companionByApp = new WeakMap<IConstruct, AppCompanion>();

/**
 * Copies the companion provider to a stack's folder, where `terraform init` finds it, and locks it and every other
 * provider of the stack in the lock file. Without a complete lock file, the CDKTF CLI asks the registry of each
 * provider, and no registry has the companion.
 *
 * If it fails halfway, the version in the lock file still works. A repeated run changes nothing.
 *
 * @param build - path of an executable to use instead of the one in this package
 * @returns warnings about providers that cannot be locked
 * @throws DiagnosticError if the folder cannot be written, or a file in it is a symbolic link or somebody else's
 */
export function installCompanion(stack: TerraformStack, folder: string, build?: string): string[] {
  const { copies, packages } = companionOf(stack);
  const companion =
    packages.get(build ?? "") ?? readPackage(executableName(COMPANION_SOURCE, COMPANION_VERSION), build);
  packages.set(build ?? "", companion);
  const required = requiredProviders(stack);
  try {
    const plugins = new PluginFolder(folder, COMPANION_SOURCE);
    plugins.install(COMPANION_VERSION, companion, copies);
    const unlocked = lock(folder, required, companion.checksum);
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

function companionOf({ node: { root } }: TerraformStack): AppCompanion {
  const companion = companionByApp.get(root) ?? { copies: new LinkedCopies(), packages: new Map() };
  companionByApp.set(root, companion);
  return companion;
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
function lockExactly(locked: DependencyLock, provider: RequiredProvider): boolean {
  const { version: requirement } = provider;
  const source = lockedSource(locked, provider);
  const version = exactVersion(requirement);
  if (version !== undefined) locked.set(source, { version, constraints: version });
  if (requirement === undefined || !locked.has(source)) return false;
  if (source !== provider.source) locked.noteForCdktfCli(provider.source, version ?? requirement);
  return true;
}

/**
 * The address under which a provider is locked: that of the registry of Terraform or of OpenTofu. An entry under the other one
 * is deleted, because a plan fails if `init` did not install every locked provider.
 */
function lockedSource(locked: DependencyLock, { source, openTofuSource, version }: RequiredProvider): string {
  if (source === openTofuSource) return source;
  const [chosen, other] = usesOpenTofu(locked, source, openTofuSource)
    ? [openTofuSource, source]
    : [source, openTofuSource];
  // Of a range, `init` chose the version: that choice stays until the other tool has made its own.
  if (locked.has(chosen) || exactVersion(version) !== undefined) locked.delete(other);
  return locked.has(chosen) || !locked.has(other) ? chosen : other;
}

/**
 * Whether OpenTofu deploys the stack instead of Terraform. `TERRAFORM_BINARY_NAME`, which tells the CDKTF CLI what to run, decides.
 * Without it, the lock file shows which of the two ran last: its `init` added the checksums.
 */
function usesOpenTofu(locked: DependencyLock, source: string, openTofuSource: string): boolean {
  const binary = process.env.TERRAFORM_BINARY_NAME ?? "";
  if (binary !== "") return /(^|[\\/])tofu(\.exe)?$/.test(binary);
  return locked.has(openTofuSource) && (!locked.has(source) || locked.hashesOf(source).length === 0);
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
