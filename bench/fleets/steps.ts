import { median } from "../harness/benchmark";
import type { StepCost } from "./deployment";

/** The steps of a fleet's life cycle, in this order. */
export const STEPS = ["synthesis", "apply", "plan", "change", "destroy"] as const;
export type Step = (typeof STEPS)[number];

export const STEP_NAMES: Readonly<Record<Step, string>> = {
  synthesis: "synthesis",
  apply: "first apply",
  plan: "no-change plan",
  change: "change of 1 %",
  destroy: "destroy",
};

/** The costs of all steps. Synthesis only if the contender synthesizes its stack. */
export type Pass = Readonly<Partial<Record<Step, StepCost>>>;

/** The median of several passes, for each figure separately. */
export function medianPass(passes: readonly Pass[]): Pass {
  return Object.fromEntries(
    STEPS.flatMap((step) => {
      const costs = passes.flatMap((pass) => pass[step] ?? []);
      return costs.length === 0 ? [] : [[step, medianCost(costs)]];
    }),
  );
}

function medianCost(costs: readonly StepCost[]): StepCost {
  const peaks = costs.flatMap(({ peakMB }) => peakMB ?? []);
  return {
    seconds: median(costs.map(({ seconds }) => seconds)),
    requests: median(costs.map(({ requests }) => requests)),
    peakMB: peaks.length === 0 ? null : median(peaks),
  };
}

/** The results for one number of targets. */
export interface SizeResult {
  readonly targets: number;
  readonly fleet: Pass;
  readonly floor: Pass;
  /** Without steps if it was not measured. */
  readonly single: Pass;
}
