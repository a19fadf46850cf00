import type { Table } from "../harness/benchmark";
import { countText, megabyteText, NOT_AVAILABLE, ratioText, secondsText } from "../report/report";
import { growthOf } from "./growth";
import { OFFICIAL, SPIKE_FLOOR } from "./reference";
import { type SizeResult, type Step, STEP_NAMES, STEPS } from "./steps";

const EMPTY = "";

export function fleetTable(results: readonly SizeResult[]): Table {
  return {
    title: "One fleet",
    columns: [
      "targets",
      "step",
      "wall",
      "floor",
      "relative to the floor",
      "floor of the spike (quoted)",
      "requests",
      "peak memory",
    ],
    rows: rowsOf(results, ({ targets, fleet, floor }, step) => {
      const cost = fleet[step];
      if (cost === undefined) return undefined;
      const least = floor[step];
      const spike = SPIKE_FLOOR[targets]?.[step];
      return [
        secondsText(cost.seconds),
        least === undefined ? EMPTY : secondsText(least.seconds),
        least === undefined ? EMPTY : ratioText(cost.seconds / least.seconds),
        spike === undefined ? EMPTY : secondsText(spike),
        step === "synthesis" ? EMPTY : countText(cost.requests),
        megabyteText(cost.peakMB),
      ];
    }),
  };
}

export function growthTable(results: readonly SizeResult[]): Table {
  return {
    title: "Growth",
    columns: ["targets", "step", "times the duration", "time per target, relative to before"],
    rows: growthOf(results).map(({ step, from, to, times, ofLinear }) => [
      `${countText(from)} to ${countText(to)}`,
      STEP_NAMES[step],
      ratioText(times),
      ratioText(ofLinear),
    ]),
  };
}

export function singleTargetsTable(results: readonly SizeResult[]): Table {
  return {
    title: "One resource per target",
    columns: [
      "targets",
      "step",
      "fleet",
      "one per target",
      "relative to the fleet",
      "requests, fleet",
      "requests, one per target",
      "peak memory, one per target",
      "official 5.22.0 (quoted)",
    ],
    rows: rowsOf(results, ({ targets, fleet, single }, step) => {
      const [ours, theirs, official] = [fleet[step], single[step], OFFICIAL[targets]?.[step]];
      if (ours === undefined || (theirs === undefined && official === undefined)) return undefined;
      return [
        secondsText(ours.seconds),
        theirs === undefined ? NOT_AVAILABLE : secondsText(theirs.seconds),
        theirs === undefined ? NOT_AVAILABLE : ratioText(theirs.seconds / ours.seconds),
        countText(ours.requests),
        theirs === undefined ? NOT_AVAILABLE : countText(theirs.requests),
        theirs === undefined ? NOT_AVAILABLE : megabyteText(theirs.peakMB),
        official === undefined ? EMPTY : `${secondsText(official.seconds)}, ${countText(official.requests)} requests`,
      ];
    }),
  };
}

/** One row for each step of each size, unless `row` returns undefined. */
function rowsOf(
  results: readonly SizeResult[],
  row: (result: SizeResult, step: Step) => string[] | undefined,
): string[][] {
  return results.flatMap((result) =>
    STEPS.flatMap((step) => {
      const cells = row(result, step);
      return cells === undefined ? [] : [[countText(result.targets), STEP_NAMES[step], ...cells]];
    }),
  );
}
