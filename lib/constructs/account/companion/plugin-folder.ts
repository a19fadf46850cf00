import { randomUUID } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Executable } from "./executable";

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
 * A folder with the versions of one provider, in the layout that `terraform init` reads:
 * `<source>/<version>/<platform>`.
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

  /** Writes a version for every platform. Files that have the right content already are not written again. */
  public install(version: string, { bytes }: Executable): void {
    const name = executableName(this.source, version);
    for (const platform of PLATFORMS) {
      const folder = join(this.folder, version, platform);
      mkdirSync(folder, { recursive: true });
      replaceFile(join(folder, name), bytes, { mode: 0o755, scratch: this.base });
      // Terraform's checksum covers every file in the folder.
      for (const stray of readdirSync(folder)) if (stray !== name) rmSync(join(folder, stray), { recursive: true });
    }
  }

  /** Removes every version but one. */
  public removeOthers(version: string): void {
    for (const other of readdirSync(this.folder)) {
      if (other !== version) rmSync(join(this.folder, other), { recursive: true, force: true });
    }
  }
}

/**
 * Replaces the content of a file atomically. A file that has the content already is not written.
 *
 * @param scratch - folder for a temporary file, on the same file system
 */
export function replaceFile(
  file: string,
  content: Buffer,
  { mode = 0o644, scratch = dirname(file) }: { readonly mode?: number; readonly scratch?: string } = {},
): void {
  if (isAlready(file, content, mode)) return;
  const draft = join(scratch, `.${basename(file)}.${randomUUID()}.tmp`);
  try {
    writeFileSync(draft, content);
    chmodSync(draft, mode);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function isAlready(file: string, content: Buffer, mode: number): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size !== content.length) return false;
  const executable = process.platform === "win32" || (found.mode & 0o111) === (mode & 0o111);
  return executable && readFileSync(file).equals(content);
}
