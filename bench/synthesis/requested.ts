import type { Inventory } from "../hosts";

/** The stack that each measured program synthesizes. */
export const STACK = "hosts";

/** What it is to hold. */
export interface Requested {
  readonly count: number;
  readonly inventory: Inventory;
}

/** What this process was asked for, by `environmentFor`. */
export function requested(): Requested {
  return JSON.parse(process.env.BENCH_REQUESTED ?? "") as Requested;
}

/** The environment of a process that synthesizes a stack into a folder. */
export function environmentFor(requested: Requested, outdir: string): Record<string, string> {
  return { BENCH_REQUESTED: JSON.stringify(requested), CDKTF_OUTDIR: outdir };
}
