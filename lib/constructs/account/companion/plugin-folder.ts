import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { LinkedCopies } from "./linked-copies";
import {
  hasContent,
  hasOtherContent,
  makeFolder,
  removeVersion,
  startsWithShebang,
  strayError,
  sweepDrafts,
} from "./owned-files";
import { MODULE_TYPE, type ProviderPackage } from "./provider-package";

/**
 * Platforms that a stack can be deployed from. All get the same file, so a pipeline can deploy what a laptop
 * synthesized.
 */
export const PLATFORMS = ["linux_amd64", "linux_arm64", "darwin_amd64", "darwin_arm64"] as const;

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
   * @param copies - what other folders have of the same package
   * @throws DiagnosticError if a part of a path is a symbolic link, or another file is beside an executable
   */
  public install(version: string, { files }: ProviderPackage, copies = new LinkedCopies()): void {
    sweepDrafts(this.base);
    for (const platform of PLATFORMS) {
      const folder = join(this.folder, version, platform);
      makeFolder(this.base, folder);
      // Terraform's checksum covers every file in the folder.
      const stray = readdirSync(folder).find((name) => !isOfPackage(files, name, join(folder, name)));
      if (stray !== undefined) throw strayError(join(folder, stray));
      for (const file of files) copies.write(join(folder, file.name), file, this.base);
    }
  }

  /** The executable of another build of a version, which `install` would replace; undefined if there is none. */
  public otherBuildOf(version: string, { files }: ProviderPackage): string | undefined {
    const name = executableName(this.source, version);
    const bytes = files.find((file) => file.name === name)?.bytes ?? Buffer.alloc(0);
    return PLATFORMS.map((platform) => join(this.folder, version, platform, name)).find((path) =>
      hasOtherContent(path, bytes),
    );
  }

  /** Removes the executables of every version but one, and their folders if nothing else is in them. */
  public removeOthers(version: string): void {
    const prefix = executableName(this.source, "");
    const isOwn = (name: string, file: string): boolean =>
      name.startsWith(prefix) ? startsWithShebang(file) : isModuleType(name, file);
    for (const other of readdirSync(this.folder)) {
      if (other !== version) removeVersion(join(this.folder, other), isOwn);
    }
  }
}

/** Whether a file belongs to the package. Its executable may be that of another build, which is replaced. */
const isOfPackage = (files: ProviderPackage["files"], name: string, file: string): boolean =>
  files.some((own) => own.name === name) && (name !== MODULE_TYPE.name || isModuleType(name, file));

const isModuleType = (name: string, file: string): boolean =>
  name === MODULE_TYPE.name && hasContent(file, MODULE_TYPE.bytes);
