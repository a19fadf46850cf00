import { type Bench, type Check, check, type Table } from "../harness/benchmark";
import { megabyteText, ratioText, secondsText } from "../report/report";
import { inTurns, MeasuredProgram } from "./measured-program";

/** The comparison of two programs, as a part of a section. */
export interface Comparison {
  readonly table: Table;
  readonly checks: readonly Check[];
  readonly figures: object;
}

/** Compares one fleet with one official L1 construct for each target. */
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
      columns: ["", "wall", "peak memory", "time relative to the L1s"],
      rows: [
        [fleet.name, secondsText(fleet.wall), megabyteText(fleet.peakMB), ratioText(share)],
        [targets.name, secondsText(targets.wall), megabyteText(targets.peakMB), ""],
      ],
    },
    checks: [
      check(`synthesis of ${counted} targets, time relative to the official L1s`, share, "times", "at most", 0.25),
    ],
    figures: { targets: count, fleet: fleet.runs, officialL1s: targets.runs },
  };
}
