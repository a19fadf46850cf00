import type { Inventory } from "../hosts";

/** Name of the stack that each measured program synthesizes. */
export const STACK = "hosts";

/** The content of the stack. */
export interface Requested {
  readonly count: number;
  readonly inventory: Inventory;
}

/** The content that `environmentFor` has passed to this process. */
export function requested(): Requested {
  return JSON.parse(process.env.BENCH_REQUESTED ?? "") as Requested;
}

/** The environment variables of a process that synthesizes a stack into a folder. */
export function environmentFor(requested: Requested, outdir: string): Record<string, string> {
  return { BENCH_REQUESTED: JSON.stringify(requested), CDKTF_OUTDIR: outdir };
}
