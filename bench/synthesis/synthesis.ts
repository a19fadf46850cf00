import { check, type Bench, type Benchmark, type Section } from "../harness/benchmark";
import { runNode, type ChildRun } from "../harness/child";
import { median } from "../harness/median";
import { megabyteText, ratioText, secondsText } from "../report/figures";
import { environmentFor } from "./requested";

interface Program {
  readonly name: string;
  readonly compiled: string;
  readonly runs: Pick<ChildRun, "seconds" | "peakMB">[];
}

/** One fleet, and as many official L1 constructs of one target each, in one stack. */
export const synthesis: Benchmark = {
  name: "synthesis",

  async run(bench: Bench): Promise<Section> {
    const count = Math.max(...bench.sizes);
    bench.progress.title(`Synthesis of ${count} targets`);
    const fleet: Program = {
      name: "one TargetFleet",
      compiled: await bench.workshop.compile("synthesis/fleet-app.ts"),
      runs: [],
    };
    const targets: Program = {
      name: "official L1s",
      compiled: await bench.workshop.compile("synthesis/targets-app.ts"),
      runs: [],
    };
    for (let run = 0; run < bench.runs; run++) {
      for (const program of run % 2 === 0 ? [fleet, targets] : [targets, fleet])
        await synthesize(bench, program, count);
    }
    const share = wall(fleet) / wall(targets);
    return {
      title: "Synthesis",
      notes: [
        "Each in a process of its own, from its start to its end, precompiled to JavaScript: loading `cdktf`, building the constructs, writing the JSON and, for the fleet, the provider beside it.",
      ],
      tables: [
        {
          title: `One stack of ${count.toLocaleString("en")} targets`,
          columns: ["", "wall", "peak memory", "share of the L1s' time"],
          rows: [
            [fleet.name, secondsText(wall(fleet)), megabyteText(peak(fleet)), ratioText(share)],
            [targets.name, secondsText(wall(targets)), megabyteText(peak(targets)), ""],
          ],
        },
      ],
      checks: [
        check(
          `synthesis of ${count.toLocaleString("en")} targets, of the official L1s' time`,
          share,
          "times",
          "below",
          1 / 3,
        ),
      ],
      figures: { targets: count, fleet: fleet.runs, officialL1s: targets.runs },
    };
  },
};

const wall = ({ runs }: Program): number => median(runs.map(({ seconds }) => seconds));
const peak = ({ runs }: Program): number => median(runs.map(({ peakMB }) => peakMB));

async function synthesize(
  { workshop, progress }: Bench,
  { name, compiled, runs }: Program,
  count: number,
): Promise<void> {
  const env = environmentFor({ count, inventory: "first" }, await workshop.folderFor("synthesis"));
  const { seconds, peakMB } = await runNode([compiled], { cwd: workshop.folder, env });
  runs.push({ seconds, peakMB });
  progress.line(`${name}: ${secondsText(seconds)}, ${megabyteText(peakMB)}`);
}
