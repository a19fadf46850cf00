import { type Bench, check } from "../harness/benchmark";
import { megabyteText, ratioText, secondsText } from "../report/report";
import type { Comparison } from "./fleet-synthesis";
import { inTurns, MeasuredProgram } from "./measured-program";

/** Number of portals, and of SSH applications. Cloudflare's limit is 500 applications in an account. */
const MOST = 500;

/** The largest permitted time and memory of constructs, relative to the same L1s written by hand. */
const LIMIT = { time: 1.2, memory: 1.3 };

/** Compares portals (with two servers each) and SSH applications with the same resources as L1s written by hand. */
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
      columns: ["", "wall", "peak memory", "time relative to the L1s", "memory relative to the L1s"],
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
      check(`synthesis of ${what}, time relative to the L1s`, time, "times", "at most", LIMIT.time),
      check(`synthesis of ${what}, memory relative to the L1s`, memory, "times", "at most", LIMIT.memory),
    ],
    figures: { portals: count, sshApplications: count, constructs: constructs.runs, rawL1s: raw.runs },
  };
}
