import { STEPS, type SizeResult, type Step } from "./steps";

/** How the cost of a step grew from one size of fleet to the next. */
export interface Growth {
  readonly step: Step;
  readonly from: number;
  readonly to: number;
  /** How many times the time. */
  readonly times: number;
  /** Time per target, of what it was: 1 is linear, less is better. */
  readonly ofLinear: number;
}

/** Growth between neighbouring sizes; results are ordered by size. */
export function growthOf(results: readonly SizeResult[]): Growth[] {
  return results.slice(1).flatMap((large, index) => {
    const small = results[index];
    return STEPS.flatMap((step) => {
      const [before, after] = [small?.fleet[step], large.fleet[step]];
      if (small === undefined || before === undefined || after === undefined) return [];
      const times = after.seconds / before.seconds;
      return [
        { step, from: small.targets, to: large.targets, times, ofLinear: (times * small.targets) / large.targets },
      ];
    });
  });
}
