import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { COMPANION_SOURCE, COMPANION_VERSION } from "../../../bindings/cfaccess/release";
import { readExecutable } from "../../../constructs/account/companion/executable";
import { executableName, PluginFolder } from "../../../constructs/account/companion/plugin-folder";

/** A mirror that has the companion. */
export interface Mirror {
  readonly folder: string;
  readonly source: string;
  readonly version: string;
  /** What makes Terraform take the companion from there, and all other providers from where they are. */
  readonly configuration: string;
}

/**
 * Puts the companion into a filesystem mirror. What is there already stays, other versions too.
 * @throws Error where the folder cannot be written
 */
export function installMirror(directory: string): Mirror {
  const folder = resolve(directory);
  const [source, version] = [COMPANION_SOURCE, COMPANION_VERSION];
  const executable = readExecutable(executableName(source, version));
  try {
    mkdirSync(folder, { recursive: true });
    new PluginFolder(folder, source, "").install(version, executable);
  } catch (error) {
    throw new Error(
      `cannot put the companion provider into "${folder}": ${(error as Error).message}; give a folder that can be written`,
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
