import { randomBytes } from "node:crypto";
import { constants, readFileSync } from "node:fs";
import { link, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { reasonOf } from "../diagnostics/file-error";
import { EmulatorError } from "./core/emulator-error";

/** The emulator that holds a lock. */
interface Holder {
  readonly pid: number;
  /** Start time of the process where the system tells it (Linux). It distinguishes processes with the same number. */
  readonly started?: string;
  /** URL of the emulator; missing while it starts. */
  readonly address?: string;
}

/** The locks of this process. In the global object, because a program may load two copies of the package. */
const HELD = Symbol.for("cdktf-cloudflare-access.emulator.state-locks");
const shared = globalThis as unknown as Record<symbol, Set<string> | undefined>;
const held = (shared[HELD] ??= new Set<string>());

/** Number of attempts to replace the lock of a process that has ended. */
const ATTEMPTS = 5;

/**
 * The lock of a state file: a file beside it that names the emulator that uses it. Two emulators on one state file would
 * overwrite each other's state.
 */
export class StateLock {
  private readonly file: string;
  private readonly own: Holder = { pid: process.pid, ...startTimeOf(process.pid) };
  private acquired = false;

  constructor(private readonly stateFile: string) {
    this.file = `${path.resolve(stateFile)}.lock`;
  }

  /** @throws {EmulatorError} If another emulator uses the state file, or the lock cannot be written. */
  async acquire(): Promise<void> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if (await this.create()) return;
      await this.removeStale();
    }
    throw this.inUse("another emulator that starts at the same time");
  }

  /** Adds the URL of the emulator to the lock. */
  async servedAt(address: string): Promise<void> {
    const temporary = `${this.file}.${randomBytes(8).toString("hex")}.tmp`;
    try {
      await write(temporary, { ...this.own, address });
      await rename(temporary, this.file);
    } catch (cause) {
      await rm(temporary, { force: true }).catch(() => undefined);
      throw this.unwritable(cause);
    }
  }

  /** Releases the lock. Has no effect unless it was acquired. */
  async release(): Promise<void> {
    if (!this.acquired) return;
    this.acquired = false;
    held.delete(this.file);
    const holder = holderIn(await read(this.file).catch(() => undefined));
    if (holder?.pid === this.own.pid) await rm(this.file, { force: true }).catch(() => undefined);
  }

  /** Creates the lock; false if it exists. */
  private async create(): Promise<boolean> {
    try {
      await write(this.file, this.own);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === "EEXIST") return false;
      throw this.unwritable(cause);
    }
    held.add(this.file);
    this.acquired = true;
    return true;
  }

  /** Removes the lock of a process that has ended. @throws {EmulatorError} If the process still runs. */
  private async removeStale(): Promise<void> {
    let content: string | undefined;
    try {
      content = await read(this.file);
    } catch (cause) {
      throw this.inUse(`lock file ${this.file}, which cannot be read (${reasonOf(cause)})`);
    }
    if (content === undefined) return;
    const holder = holderIn(content);
    if (holder === undefined) throw this.inUse(`lock file ${this.file}, which names no process`);
    if (this.isRunning(holder)) throw this.inUse(`the emulator ${describe(holder)}`);
    await this.removeIf(content);
  }

  /** Removes the lock if it still has this content. Renaming it first ensures that no newer lock is removed. */
  private async removeIf(content: string): Promise<void> {
    const renamed = `${this.file}.${randomBytes(8).toString("hex")}.tmp`;
    try {
      await rename(this.file, renamed);
    } catch {
      return;
    }
    if ((await read(renamed).catch(() => undefined)) !== content) await link(renamed, this.file).catch(() => undefined);
    await rm(renamed, { force: true });
  }

  private isRunning({ pid, started }: Holder): boolean {
    // In a container, an emulator that was killed often had the same process number as the next one.
    if (pid === process.pid) return held.has(this.file);
    try {
      process.kill(pid, 0);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
    }
    const now = startTimeOf(pid).started;
    return started === undefined || now === undefined || now === started;
  }

  private inUse(holder: string): EmulatorError {
    const message = `state file ${this.stateFile} is in use by ${holder}: stop that emulator, choose another state file, or delete ${this.file} if no emulator runs`;
    return new EmulatorError("STATE_FILE_IN_USE", message);
  }

  private unwritable(cause: unknown): EmulatorError {
    const message = `state file ${this.stateFile} cannot be locked: ${reasonOf(cause)}`;
    return new EmulatorError("STATE_FILE_UNWRITABLE", message, { cause });
  }
}

function describe({ pid, address }: Holder): string {
  const own = pid === process.pid ? "this process, " : "process ";
  if (address === undefined) return `of ${own}${pid}, which is starting`;
  return `of ${own}${pid} on port ${new URL(address).port || "80"} (${address})`;
}

/** Creates a file that only its owner can read. Fails if there is one, even a symbolic link. */
async function write(file: string, holder: Holder): Promise<void> {
  const handle = await open(file, "wx", 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(holder)}\n`);
  } finally {
    await handle.close();
  }
}

/** The start of a regular file; undefined if it does not exist. */
async function read(file: string): Promise<string | undefined> {
  try {
    const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      if (!(await handle.stat()).isFile()) throw new Error("it is not a regular file");
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(1_024), 0, 1_024, 0);
      return buffer.toString("utf8", 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** The holder that a lock names; undefined if the content is invalid. */
function holderIn(content: string | undefined): Holder | undefined {
  try {
    const { pid, started, address } = JSON.parse(content ?? "") as Readonly<Record<string, unknown>>;
    if (!Number.isSafeInteger(pid) || Number(pid) < 1) return undefined;
    return {
      pid: Number(pid),
      ...(typeof started === "string" ? { started } : {}),
      ...(typeof address === "string" && URL.canParse(address) ? { address } : {}),
    };
  } catch {
    return undefined;
  }
}

/** The start time of a process in clock ticks since boot: field 22 of its status on Linux. Empty on other systems. */
function startTimeOf(pid: number): { started?: string } {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name of the program, in parentheses, may contain spaces. Field 3 follows it.
    const started = status.slice(status.lastIndexOf(")") + 2).split(" ")[22 - 3];
    return started === undefined ? {} : { started };
  } catch {
    return {};
  }
}
