import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { megabytes } from "./megabytes";

const INTERVAL = 25;

/**
 * Watches the processes that run one program in one folder, and keeps the most memory that any of them held at once.
 * Works where there is `/proc`.
 */
export class PeakMemory {
  readonly #program: string;
  readonly #folder: string;
  readonly #timer: NodeJS.Timeout;
  #kibibytes = 0;

  private constructor(program: string, folder: string) {
    this.#program = program;
    this.#folder = folder;
    this.#timer = setInterval(() => this.#look(), INTERVAL);
  }

  /** @param program - part of the command line by which the processes are known */
  static watch(program: string, folder: string): PeakMemory {
    return new PeakMemory(program, folder);
  }

  /** Null where nothing was seen. */
  get peakMB(): number | null {
    return this.#kibibytes === 0 ? null : megabytes(this.#kibibytes);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    for (const pid of processes()) {
      // The kernel keeps the peak itself, so what matters is only the last look before a process ends.
      if (this.#isOurs(pid)) this.#kibibytes = Math.max(this.#kibibytes, peakOf(pid));
    }
  }

  #isOurs(pid: string): boolean {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
      return command.includes(this.#program) && readlinkSync(`/proc/${pid}/cwd`) === this.#folder;
    } catch {
      return false; // gone meanwhile
    }
  }
}

function processes(): string[] {
  try {
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

function peakOf(pid: string): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
