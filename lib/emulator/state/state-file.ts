import { open, readFile, rename, rm } from "node:fs/promises";
import { EmulatorError } from "../core/emulator-error";
import type { Snapshot } from "./state";

const FORMAT = "cfaccess emulator";
const VERSION = 1;

/** How long changes are gathered before they are written, in milliseconds. */
const GATHERING = 100;

/** The file an emulator keeps its state in. It is never half-written: a new one takes the place of the old. */
export class StateFile {
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();
  private dirty = false;

  /**
   * @param snapshot What to write.
   * @param failed Told when writing did not work; it is tried again at the next change and at the end.
   */
  constructor(
    readonly file: string,
    private readonly snapshot: () => Snapshot,
    private readonly failed: (error: EmulatorError) => void,
  ) {}

  /** What the file holds; undefined when there is none yet. @throws {EmulatorError} When it cannot be read. */
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

  /** @returns The error for a file with content that makes no sense; the file stays as it is. */
  broken(why: string, cause?: unknown): EmulatorError {
    const message = `state file ${this.file} cannot be used: ${why}. It was left as it is: repair it, delete it, or choose another.`;
    return new EmulatorError("STATE_FILE_BROKEN", message, { cause });
  }

  /** Notes that there is something to write, soon. */
  changed(): void {
    this.dirty = true;
    this.timer ??= setTimeout(() => {
      this.flush().catch((error: unknown) => this.failed(error as EmulatorError));
    }, GATHERING);
  }

  /** Writes what is not written yet. @throws {EmulatorError} When that does not work. */
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
      throw new EmulatorError("STATE_FILE_UNREADABLE", `state file ${this.file} cannot be read: ${reason(cause)}`, {
        cause,
      });
    }
  }

  private async write(): Promise<void> {
    if (!this.dirty) return;
    this.dirty = false;
    const temporary = `${this.file}.${process.pid}.tmp`;
    try {
      // Only its owner may read it: state can hold secrets.
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
      throw new EmulatorError("STATE_FILE_UNWRITABLE", `state file ${this.file} cannot be written: ${reason(cause)}`, {
        cause,
      });
    }
  }
}

const reason = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
