import { open, readFile, rename, rm } from "node:fs/promises";
import { reasonOf } from "../diagnostics/file-error";
import { EmulatorError } from "./core/emulator-error";
import type { Snapshot } from "./state/state";

const FORMAT = "cfaccess emulator";
const VERSION = 1;

/** Delay before changes are written, so that many are written at once, in milliseconds. */
const WRITE_DELAY = 100;

/** The file that stores the state of an emulator. Each write replaces it atomically. */
export class StateFile {
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();
  private dirty = false;

  /**
   * @param snapshot Returns the state to write.
   * @param failed Called when a write failed. The next change, and the end, try again.
   */
  constructor(
    readonly file: string,
    private readonly snapshot: () => Snapshot,
    private readonly failed: (error: EmulatorError) => void,
  ) {}

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

  private async read(): Promise<string | undefined> {
    try {
      return await readFile(this.file, "utf8");
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw new EmulatorError("STATE_FILE_UNREADABLE", `state file ${this.file} cannot be read: ${reasonOf(cause)}`, {
        cause,
      });
    }
  }

  private async write(): Promise<void> {
    if (!this.dirty) return;
    this.dirty = false;
    const temporary = `${this.file}.${process.pid}.tmp`;
    try {
      // Readable by its owner only: the state can contain secrets.
      const handle = await open(temporary, "w", 0o600);
      try {
        await handle.writeFile(`${JSON.stringify({ format: FORMAT, version: VERSION, state: this.snapshot() })}\n`);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(temporary, this.file);
    } catch (cause) {
      this.dirty = true;
      await rm(temporary, { force: true }).catch(() => undefined);
      throw new EmulatorError(
        "STATE_FILE_UNWRITABLE",
        `state file ${this.file} cannot be written: ${reasonOf(cause)}`,
        {
          cause,
        },
      );
    }
  }
}
