import { replaceFile, type Original } from "./owned-files";
import type { PackageFile } from "./provider-package";

/**
 * Writes the same files to many folders. The first copy of each is written, and the others are hard links to it, so that 100
 * stacks take the space of one. A stack's folder stays complete when it is moved or copied. Where the file system has no hard
 * links, every copy is written.
 */
export class LinkedCopies {
  private readonly originals = new Map<PackageFile, Original>();

  /**
   * Writes a copy, unless the file has the content already.
   *
   * @param base - folder that must contain the file without symbolic links
   * @throws DiagnosticError if a part of its path below `base` is a symbolic link
   */
  public write(path: string, file: PackageFile, base: string): void {
    const options = { mode: file.mode, base, original: this.originals.get(file) };
    this.originals.set(file, { path, stats: replaceFile(path, file.bytes, options) });
  }
}
