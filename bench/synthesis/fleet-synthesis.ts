import { check, type Bench, type Check, type Table } from "../harness/benchmark";
import { megabyteText, ratioText, secondsText } from "../report/figures";
import { inTurns, MeasuredProgram } from "./measured-program";

/** What comparing two programs has given, as a part of a section. */
export interface Comparison {
  readonly table: Table;
  readonly checks: readonly Check[];
  readonly figures: object;
}

/** One fleet, and as many official L1 constructs of one target each, in one stack. */
export async function fleetSynthesis(bench: Bench): Promise<Comparison> {
  const count = Math.max(...bench.sizes);
  const counted = count.toLocaleString("en");
  bench.progress.title(`Synthesis of ${counted} targets`);
  const fleet = await MeasuredProgram.compile(bench, "one TargetFleet", "synthesis/fleet-app.ts");
  const targets = await MeasuredProgram.compile(bench, "official L1s", "synthesis/targets-app.ts");
  await inTurns(bench, count, [fleet, targets]);
  const share = fleet.wall / targets.wall;
  return {
    table: {
      title: `One stack of ${counted} targets`,
      columns: ["", "wall", "peak memory", "share of the L1s' time"],
      rows: [
        [fleet.name, secondsText(fleet.wall), megabyteText(fleet.peakMB), ratioText(share)],
        [targets.name, secondsText(targets.wall), megabyteText(targets.peakMB), ""],
      ],
    },
    checks: [check(`synthesis of ${counted} targets, of the official L1s' time`, share, "times", "below", 1 / 3)],
    figures: { targets: count, fleet: fleet.runs, officialL1s: targets.runs },
  };
}
