import { type Check, check } from "../harness/benchmark";
import { countText } from "../report/report";
import { growthOf } from "./growth";
import { type SizeResult, STEP_NAMES, STEPS } from "./steps";

const MOST_REQUESTS = { apply: 30, plan: 8, destroy: 30 } as const;
const COMPARED = ["apply", "plan", "destroy"] as const;

/** Compares the largest fleet, and the growth up to it, with the targets of the project. */
export function fleetChecks(results: readonly SizeResult[]): Check[] {
  const largest = results.at(-1);
  return [...(largest === undefined ? [] : largestChecks(largest)), ...growthChecks(results)];
}

function largestChecks({ targets, fleet, floor }: SizeResult): Check[] {
  const of = `of ${countText(targets)} targets`;
  const peaks = STEPS.filter((step) => step !== "synthesis").flatMap((step) => fleet[step]?.peakMB ?? []);
  return [
    ...COMPARED.flatMap((step) => {
      const [cost, least] = [fleet[step], floor[step]];
      if (cost === undefined || least === undefined) return [];
      const name = `${STEP_NAMES[step]} ${of}`;
      return [
        check(`${name}: requests`, cost.requests, "", "at most", MOST_REQUESTS[step]),
        check(`${name}: time relative to the floor`, cost.seconds / least.seconds, "times", "at most", 1.5),
      ];
    }),
    ...(peaks.length === 0
      ? []
      : [check(`fleet ${of}: peak memory of the provider`, Math.max(...peaks), "MB", "below", 250)]),
  ];
}

function growthChecks(results: readonly SizeResult[]): Check[] {
  const worst = growthOf(results).toSorted((a, b) => b.ofLinear - a.ofLinear)[0];
  if (worst === undefined) return [];
  const { step, from, to, ofLinear } = worst;
  const what = `worst growth: ${STEP_NAMES[step]} from ${countText(from)} to ${countText(to)} targets, relative to linear`;
  return [check(what, ofLinear, "times", "at most", 1.3)];
}
