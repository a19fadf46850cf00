import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Executable } from "./executable";
import { makeFolder, removeVersion, replaceFile, strayError, sweepDrafts } from "./owned-files";

/**
 * Platforms that a stack can be deployed from. All get the same file, so a pipeline can deploy what a laptop
 * synthesized.
 */
const PLATFORMS = ["linux_amd64", "linux_arm64", "darwin_amd64", "darwin_arm64"] as const;

/** The file name that Terraform expects of a provider. */
export const executableName = (source: string, version: string): string =>
  `terraform-provider-${basename(source)}_v${version}`;

/** Folder below the stack's that `terraform init` searches by default. */
const BESIDE_STACK = join("terraform.d", "plugins");

/**
 * A folder with the versions of one provider, in the layout that `terraform init` reads: `<source>/<version>/<platform>`. It
 * writes and deletes only its own files, and nothing through a symbolic link below `base`.
 */
export class PluginFolder {
  private readonly folder: string;

  /** @param place - folder of the providers below `base`; "" if `base` is a mirror from a CLI configuration file */
  public constructor(
    private readonly base: string,
    private readonly source: string,
    place: string = BESIDE_STACK,
  ) {
    this.folder = join(base, place, ...source.split("/"));
  }

  /**
   * Writes a version for every platform. Files that have the right content already are not written again.
   *
   * @throws DiagnosticError if a part of a path is a symbolic link, or another file is beside an executable
   */
  public install(version: string, { bytes }: Executable): void {
    sweepDrafts(this.base);
    const name = executableName(this.source, version);
    for (const platform of PLATFORMS) {
      const folder = join(this.folder, version, platform);
      makeFolder(this.base, folder);
      // Terraform's checksum covers every file in the folder.
      const stray = readdirSync(folder).find((other) => other !== name);
      if (stray !== undefined) throw strayError(join(folder, stray));
      replaceFile(join(folder, name), bytes, { mode: 0o755, base: this.base });
    }
  }

  /** Removes the executables of every version but one, and their folders if nothing else is in them. */
  public removeOthers(version: string): void {
    const prefix = executableName(this.source, "");
    for (const other of readdirSync(this.folder)) {
      if (other !== version) removeVersion(join(this.folder, other), (name) => name.startsWith(prefix));
    }
  }
}
