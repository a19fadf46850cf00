import type { Workshop } from "./workshop";

/** The input of a benchmark. */
export interface Bench {
  /** Numbers of targets, in ascending order. */
  readonly sizes: readonly number[];
  /** How many times everything is measured. The median is reported. */
  readonly runs: number;
  /** Whether to include measurements that take very long. */
  readonly full: boolean;
  readonly workshop: Workshop;
  readonly progress: Progress;
}

/** A benchmark, which can be run alone: `npm run bench -- --only startup`. */
export interface Benchmark {
  readonly name: string;
  run(bench: Bench): Promise<Section>;
}

/** The results of a benchmark. */
export interface Section {
  readonly title: string;
  /** How the figures were measured, and their limits. */
  readonly notes: readonly string[];
  readonly tables: readonly Table[];
  readonly checks: readonly Check[];
  /** The figures of every single run. */
  readonly figures: unknown;
}

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** How a figure is compared with its limit. */
export type Bound = "at most" | "at least" | "below";

/** A figure and the target that the project has set for it. */
export interface Check {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  readonly bound: Bound;
  readonly limit: number;
  readonly met: boolean;
}

export function check(what: string, measured: number, unit: string, bound: Bound, limit: number): Check {
  const met = bound === "at most" ? measured <= limit : bound === "at least" ? measured >= limit : measured < limit;
  return { what, measured, unit, bound, limit, met };
}

/** The median: the middle value, or the mean of the two middle values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  if (low === undefined || high === undefined) throw new RangeError("An empty list has no median.");
  return (low + high) / 2;
}

/** Reports progress on stderr, with one line for each measurement. */
export class Progress {
  readonly #start = performance.now();

  title(text: string): void {
    process.stderr.write(`\n${text}\n`);
  }

  line(text: string): void {
    const seconds = Math.round((performance.now() - this.#start) / 1000);
    const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
    process.stderr.write(`  ${String(minutes).padStart(3)}:${String(rest).padStart(2, "0")}  ${text}\n`);
  }
}
