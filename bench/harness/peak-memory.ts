import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** In milliseconds. */
const INTERVAL = 25;

/** Megabytes from kibibytes, the unit of Linux's memory figures (which it calls kB). */
export const megabytes = (kibibytes: number): number => (kibibytes * 1024) / 1e6;

/**
 * Watches the processes that run one program in one folder, and records the peak memory (RSS) of the largest one.
 * Requires `/proc`.
 */
export class PeakMemory {
  readonly #program: string;
  readonly #folder: string;
  readonly #timer: NodeJS.Timeout;
  #kibibytes = 0;

  private constructor(program: string, folder: string) {
    this.#program = program;
    this.#folder = folder;
    this.#timer = setInterval(() => this.#sample(), INTERVAL);
  }

  /** @param program - a part of the command line that identifies the processes */
  static watch(program: string, folder: string): PeakMemory {
    return new PeakMemory(program, folder);
  }

  /** Null if no process was seen. */
  get peakMB(): number | null {
    return this.#kibibytes === 0 ? null : megabytes(this.#kibibytes);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #sample(): void {
    for (const pid of processes()) {
      // The kernel records the peak itself, so only the last sample before a process ends matters.
      if (this.#isWatched(pid)) this.#kibibytes = Math.max(this.#kibibytes, peakOf(pid));
    }
  }

  #isWatched(pid: string): boolean {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
      return command.includes(this.#program) && readlinkSync(`/proc/${pid}/cwd`) === this.#folder;
    } catch {
      return false; // The process has ended.
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
