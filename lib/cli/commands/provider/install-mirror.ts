import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { COMPANION_SOURCE, COMPANION_VERSION } from "../../../bindings/cfaccess/release";
import { readExecutable } from "../../../constructs/account/companion/executable";
import { executableName, PluginFolder } from "../../../constructs/account/companion/plugin-folder";
import { DiagnosticError } from "../../../diagnostics";

/** A filesystem mirror with the companion provider. */
export interface Mirror {
  /** Absolute path. */
  readonly folder: string;
  /** Source address of the provider. */
  readonly source: string;
  readonly version: string;
  /** The CLI configuration that makes Terraform use the mirror for the companion, and no other provider. */
  readonly configuration: string;
}

/**
 * Installs the companion provider in a filesystem mirror. Keeps other providers and versions.
 * @throws Error if the folder is not writable, or a part of a path in it is a symbolic link
 */
export function installMirror(directory: string): Mirror {
  const folder = resolve(directory);
  const [source, version] = [COMPANION_SOURCE, COMPANION_VERSION];
  const executable = readExecutable(executableName(source, version));
  try {
    mkdirSync(folder, { recursive: true });
    new PluginFolder(folder, source, "").install(version, executable);
  } catch (error) {
    if (error instanceof DiagnosticError) throw error;
    throw new Error(
      `cannot install the companion provider in "${folder}": ${(error as Error).message}. Choose a writable folder.`,
      { cause: error },
    );
  }
  return { folder, source, version, configuration: configurationFor(folder, source) };
}

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
