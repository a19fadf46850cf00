import { randomBytes } from "node:crypto";
import { constants, type Stats } from "node:fs";
import { access, lstat, open, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { reasonOf } from "../diagnostics/file-error";
import { EmulatorError } from "./core/emulator-error";
import type { Snapshot } from "./state/state";
import { StateLock } from "./state-lock";

const FORMAT = "cfaccess emulator";
const VERSION = 1;

/**
 * Delay before changes are written, so that many are written at once, in milliseconds. Half of the 100 ms that the
 * documentation promises: writing takes time too.
 */
const WRITE_DELAY = 50;

/** The file that stores the state of an emulator. Each write replaces it atomically. */
export class StateFile {
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();
  private dirty = false;
  private readonly lock: StateLock;

  /**
   * @param snapshot Returns the state to write.
   * @param failed Called when a write failed. The next change, and the end, try again.
   */
  constructor(
    readonly file: string,
    private readonly snapshot: () => Snapshot,
    private readonly failed: (error: EmulatorError) => void,
  ) {
    this.lock = new StateLock(file);
  }

  /**
   * Makes the file this emulator's own, until `release`. Call it before anything else.
   * @throws {EmulatorError} If the file is no regular file, cannot be written, or is in use by another emulator.
   */
  async claim(): Promise<void> {
    const stats = await lstat(this.file).catch((cause: unknown) => this.unlessMissing(cause));
    if (stats !== undefined) await this.checkFile(stats);
    await this.lock.acquire();
    await this.removeRemains();
  }

  /** Tells other emulators the URL of the one that uses the file. */
  servedAt(address: string): Promise<void> {
    return this.lock.servedAt(address);
  }

  /** Lets another emulator use the file. */
  release(): Promise<void> {
    return this.lock.release();
  }

  /** The state in the file; undefined if there is no file yet. @throws {EmulatorError} If it cannot be read. */
  async load(): Promise<unknown> {
    const text = await this.read();
    if (text === undefined) return undefined;
    let content: unknown;
    try {
      content = JSON.parse(text);
    } catch (cause) {
      throw this.broken("it is not JSON", cause);
    }
    const { format, version, state } = (content ?? {}) as Readonly<Record<string, unknown>>;
    if (format !== FORMAT) throw this.broken(`it has no "format": ${JSON.stringify(FORMAT)}`);
    if (version !== VERSION)
      throw this.broken(`its version is ${JSON.stringify(version)}, this emulator reads ${VERSION}`);
    return state;
  }

  /** The error for a file with invalid content. */
  broken(why: string, cause?: unknown): EmulatorError {
    const message = `state file ${this.file} cannot be used: ${why}. The file was not changed: repair it, delete it, or choose another one.`;
    return new EmulatorError("STATE_FILE_BROKEN", message, { cause });
  }

  /** Schedules a write. */
  changed(): void {
    this.dirty = true;
    this.timer ??= setTimeout(() => {
      this.flush().catch((error: unknown) => this.failed(error as EmulatorError));
    }, WRITE_DELAY);
  }

  /** Writes pending changes now. @throws {EmulatorError} If the file cannot be written. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const write = this.writing.then(() => this.write());
    this.writing = write.catch(() => undefined);
    await write;
  }

  /** @throws {EmulatorError} If the file is no regular file, or cannot be written. */
  private async checkFile(stats: Stats): Promise<void> {
    if (!stats.isFile()) throw this.unreadable(`it is ${kindOf(stats)}. Give the path of a regular file`);
    // Replacing a file needs no permission to write it: the mode says what its owner wants.
    if ((stats.mode & 0o222) === 0) throw this.unwritable("it is read-only. Make it writable, or choose another file");
    await access(this.file, constants.R_OK | constants.W_OK).catch((cause: unknown) => {
      throw this.unwritable(reasonOf(cause), cause);
    });
  }

  /** Removes temporary files that an emulator left when it was killed. */
  private async removeRemains(): Promise<void> {
    const { dir, base } = path.parse(path.resolve(this.file));
    const isTemporary = (name: string): boolean =>
      name.startsWith(`${base}.`) && /^[0-9a-f]{16}\.tmp$/.test(name.slice(base.length + 1));
    for (const name of (await readdir(dir)).filter(isTemporary)) await rm(path.join(dir, name), { force: true });
  }

  private async read(): Promise<string | undefined> {
    try {
      const handle = await open(this.file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
      try {
        return await handle.readFile("utf8");
      } finally {
        await handle.close();
      }
    } catch (cause) {
      this.unlessMissing(cause);
      return undefined;
    }
  }

  /** Undefined for the error of a file that does not exist. @throws {EmulatorError} For any other error. */
  private unlessMissing(cause: unknown): undefined {
    if ((cause as NodeJS.ErrnoException).code !== "ENOENT") throw this.unreadable(reasonOf(cause), cause);
  }

  private unreadable(why: string, cause?: unknown): EmulatorError {
    return new EmulatorError("STATE_FILE_UNREADABLE", `state file ${this.file} cannot be read: ${why}`, { cause });
  }

  private unwritable(why: string, cause?: unknown): EmulatorError {
    return new EmulatorError("STATE_FILE_UNWRITABLE", `state file ${this.file} cannot be written: ${why}`, { cause });
  }

  private async write(): Promise<void> {
    if (!this.dirty) return;
    this.dirty = false;
    const temporary = `${this.file}.${randomBytes(8).toString("hex")}.tmp`;
    try {
      // Readable by its owner only, from the first byte: the state can contain secrets. An existing file is never opened.
      const handle = await open(temporary, "wx", 0o600);
      try {
        await handle.writeFile(`${JSON.stringify({ format: FORMAT, version: VERSION, state: this.snapshot() })}\n`);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(temporary, this.file);
      await syncFolder(path.dirname(this.file));
    } catch (cause) {
      this.dirty = true;
      await rm(temporary, { force: true }).catch(() => undefined);
      throw this.unwritable(reasonOf(cause), cause);
    }
  }
}

/** Writes the entries of a folder to the disk: a renamed file survives a power failure. Not every system can. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function kindOf(stats: Stats): string {
  if (stats.isSymbolicLink()) return "a symbolic link";
  return stats.isDirectory() ? "a folder" : "a device, pipe or socket";
}
