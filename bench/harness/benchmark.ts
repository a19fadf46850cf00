import type { Progress } from "./progress";
import type { Workshop } from "./workshop";

/** What every benchmark is given. */
export interface Bench {
  /** Counts of targets, smallest first. */
  readonly sizes: readonly number[];
  /** How often each thing is measured; the median counts. */
  readonly runs: number;
  /** Also what takes very long. */
  readonly full: boolean;
  readonly workshop: Workshop;
  readonly progress: Progress;
}

/** One thing that can be measured alone: `npm run bench -- --only startup`. */
export interface Benchmark {
  readonly name: string;
  run(bench: Bench): Promise<Section>;
}

/** What a benchmark found. */
export interface Section {
  readonly title: string;
  /** How it was measured, and what the figures do not say. */
  readonly notes: readonly string[];
  readonly tables: readonly Table[];
  readonly checks: readonly Check[];
  /** Everything that was measured, each run of it. */
  readonly figures: unknown;
}

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What the project asks of a figure. */
export type Bound = "at most" | "at least" | "below";

/** A figure beside the target that the project has set itself. */
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
