import { STEPS, type SizeResult, type Step } from "./steps";

/** How the time of a step grows from one size of fleet to the next. */
export interface Growth {
  readonly step: Step;
  readonly from: number;
  readonly to: number;
  /** Time of the larger fleet, relative to the smaller one. */
  readonly times: number;
  /** Time per target, relative to the smaller fleet: 1 is linear, less is better. */
  readonly ofLinear: number;
}

/** Growth between consecutive sizes. The results are ordered by size. */
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
