import { check, type Check } from "../harness/benchmark";
import { countText } from "../report/figures";
import { growthOf } from "./growth";
import { STEP_NAMES, STEPS, type SizeResult } from "./steps";

const MOST_REQUESTS = { apply: 30, plan: 8, destroy: 30 } as const;
const COMPARED = ["apply", "plan", "destroy"] as const;

/** The largest fleet against the project's targets, and the growth up to it. */
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
        check(`${name}: wall, of the floor`, cost.seconds / least.seconds, "times", "at most", 1.5),
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
  const what = `growth, the worst: ${STEP_NAMES[step]} from ${countText(from)} to ${countText(to)} targets, of linear`;
  return [check(what, ofLinear, "times", "at most", 1.3)];
}
