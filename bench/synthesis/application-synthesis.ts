import { check, type Bench } from "../harness/benchmark";
import { megabyteText, ratioText, secondsText } from "../report/figures";
import type { Comparison } from "./fleet-synthesis";
import { inTurns, MeasuredProgram } from "./measured-program";

/** Portals in the stack, and as many SSH applications: 500 is the number of applications that an account may have. */
const MOST = 500;

/** What constructs may cost over writing the same L1s by hand. */
const LIMIT = 1.3;

/** Portals with two servers each and SSH applications, and the same resources as L1s written by hand, in one stack. */
export async function applicationSynthesis(bench: Bench): Promise<Comparison> {
  const count = Math.min(MOST, Math.max(...bench.sizes));
  const what = `${count} portals and ${count} SSH applications`;
  bench.progress.title(`Synthesis of ${what}`);
  const constructs = await MeasuredProgram.compile(bench, "constructs", "synthesis/portals-app.ts");
  const raw = await MeasuredProgram.compile(bench, "the same L1s by hand", "synthesis/raw-portals-app.ts");
  await inTurns(bench, count, [constructs, raw]);
  const [time, memory] = [constructs.wall / raw.wall, constructs.peakMB / raw.peakMB];
  return {
    table: {
      title: `One stack of ${what}`,
      columns: ["", "wall", "peak memory", "of the L1s' time", "of the L1s' memory"],
      rows: [
        [
          constructs.name,
          secondsText(constructs.wall),
          megabyteText(constructs.peakMB),
          ratioText(time),
          ratioText(memory),
        ],
        [raw.name, secondsText(raw.wall), megabyteText(raw.peakMB), "", ""],
      ],
    },
    checks: [
      check(`synthesis of ${what}, of the L1s' time`, time, "times", "at most", LIMIT),
      check(`synthesis of ${what}, of the L1s' memory`, memory, "times", "at most", LIMIT),
    ],
    figures: { portals: count, sshApplications: count, constructs: constructs.runs, rawL1s: raw.runs },
  };
}
