import { randomUUID } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Executable } from "./executable";

/** Where a stack may be deployed. The file is the same for all, so one synthesis serves the laptop and the pipeline. */
const PLATFORMS = ["linux_amd64", "linux_arm64", "darwin_amd64", "darwin_arm64"] as const;

/** The name Terraform starts a provider by. */
export const executableName = (source: string, version: string): string =>
  `terraform-provider-${basename(source)}_v${version}`;

/** Where `terraform init` looks in the folder of a stack, without any configuration. */
const BESIDE_STACK = join("terraform.d", "plugins");

/** A folder with the versions of one provider: `<source>/<version>/<platform>`, as `terraform init` reads it. */
export class PluginFolder {
  private readonly folder: string;

  /** @param place - where in `base` providers are; "" where `base` itself is a mirror that a CLI configuration names */
  public constructor(
    private readonly base: string,
    private readonly source: string,
    place: string = BESIDE_STACK,
  ) {
    this.folder = join(base, place, ...source.split("/"));
  }

  /** Puts one version there, for every platform. What is there already is not written again. */
  public install(version: string, { bytes }: Executable): void {
    const name = executableName(this.source, version);
    for (const platform of PLATFORMS) {
      const folder = join(this.folder, version, platform);
      mkdirSync(folder, { recursive: true });
      replaceFile(join(folder, name), bytes, { mode: 0o755, scratch: this.base });
      // Terraform's checksum covers everything in the folder.
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
 * Gives a file its content at once or not at all; one that has it already is left alone.
 * @param scratch - folder of the same file system in which the content is prepared
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
