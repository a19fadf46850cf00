import { mkdirSync, statSync } from "node:fs";
import { basename, dirname, parse, resolve } from "node:path";
import { PackedMirror } from "./packed-mirror";
import { UsageError } from "../../support/commander";
import { COMPANION_SOURCE, COMPANION_VERSION } from "../../../bindings/cfaccess/release";
import { fileOf } from "../../../constructs/account/companion/install";
import { executableName, PluginFolder } from "../../../constructs/account/companion/plugin-folder";
import { readPackage } from "../../../constructs/account/companion/provider-package";
import { DiagnosticError, reasonOf } from "../../../diagnostics";

/** A filesystem mirror with the companion provider. */
export interface Mirror {
  /** Absolute path. */
  readonly folder: string;
  /** Source address of the provider. */
  readonly source: string;
  readonly version: string;
  /**
   * The CLI configuration that makes Terraform use the mirror for the companion, and no other provider. Undefined for a plugin
   * folder, which Terraform searches without a CLI configuration.
   */
  readonly configuration: string | undefined;
}

/** Creates a folder and its parents. `mkdirSync` with `recursive` never returns for a path below /proc. */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
  const parent = dirname(folder);
  if (parent !== parse(folder).root) makeFolder(parent);
  mkdirSync(folder);
}

/** How the companion is installed in a mirror. */
export interface MirrorOptions {
  /** Whether to write ZIP files instead of folders. @default false */
  readonly packed?: boolean;
  /** Whether to replace another build of the same version. @default false */
  readonly force?: boolean;
}

/**
 * Installs the companion provider in a filesystem mirror. Keeps other providers and versions.
 * @throws Error if the folder is not writable, a part of a path in it is a symbolic link, or it has another build of the version
 */
export function installMirror(directory: string, { packed = false, force = false }: MirrorOptions = {}): Mirror {
  if (directory === "")
    throw new UsageError("the folder of the mirror is an empty string; give its path, such as ~/terraform-mirror.");
  const folder = resolve(directory);
  const [source, version] = [COMPANION_SOURCE, COMPANION_VERSION];
  const companion = readPackage(executableName(source, version));
  try {
    makeFolder(folder);
    const mirror = packed ? new PackedMirror(folder, source) : new PluginFolder(folder, source, "");
    const other = force ? undefined : mirror.otherBuildOf(version, companion);
    if (other !== undefined) throw otherBuildError(other, version);
    mirror.install(version, companion);
  } catch (error) {
    if (error instanceof DiagnosticError) throw error;
    throw new Error(
      `cannot install the companion provider in "${folder}": ${fileOf(error, folder)}${reasonOf(error)}.`,
      { cause: error },
    );
  }
  return {
    folder,
    source,
    version,
    configuration: isPluginFolder(folder) ? undefined : configurationFor(folder, source),
  };
}

const otherBuildError = (path: string, version: string): Error =>
  new Error(
    `"${path}" is another build of version ${version}, and lock files may have its checksum; choose another folder, or replace it ` +
      `with --force`,
  );

/** Whether it is `terraform.d/plugins` of a configuration, or `.terraform.d/plugins` of a user. */
const isPluginFolder = (folder: string): boolean =>
  basename(folder) === "plugins" && /^\.?terraform\.d$/.test(basename(dirname(folder)));

function configurationFor(folder: string, source: string): string {
  const all = JSON.stringify(`${dirname(source)}/*`);
  return `provider_installation {
  filesystem_mirror {
    path    = ${JSON.stringify(folder)}
    include = [${all}]
  }
  direct {
    exclude = [${all}]
  }
}
`;
}
