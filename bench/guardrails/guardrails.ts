import { type Bench, type Benchmark, check, median, type Section } from "../harness/benchmark";
import { runNode } from "../harness/child";
import { megabyteText, millisecondsText } from "../report/report";
import { environmentFor } from "../synthesis/requested";

/** Numbers of applications: a small account, as many as an account can have, and ten times that. */
const SIZES = [50, 500, 5_000];
const LIMIT = 500;

interface LintRun {
  readonly milliseconds: number;
  readonly peakMB: number;
}

/** Measures all guardrails over accounts of several sizes. */
export const guardrails: Benchmark = {
  name: "guardrails",

  async run(bench: Bench): Promise<Section> {
    bench.progress.title("Guardrails");
    const program = await bench.workshop.compile("guardrails/lint-account.ts");
    const figures = new Map<number, LintRun[]>();
    for (const size of SIZES) figures.set(size, await runsOf(bench, program, size));
    const time = (size: number): number => median((figures.get(size) ?? []).map(({ milliseconds }) => milliseconds));
    const memory = (size: number): number => median((figures.get(size) ?? []).map(({ peakMB }) => peakMB));
    return {
      title: "Guardrails",
      notes: [
        "All guardrails, in a new process each time, after the account was read. Each application has four policies, with groups that contain groups.",
      ],
      tables: [
        {
          title: "Time of all guardrails",
          columns: ["applications", "policies", "time", "peak memory of the process"],
          rows: SIZES.map((size) => [size, size * 4, millisecondsText(time(size)), megabyteText(memory(size))]),
        },
      ],
      checks: [
        check(`guardrails over ${LIMIT} applications`, time(LIMIT) / 1_000, "s", "below", 0.5),
        check("growth from 500 to 5,000 applications", time(5_000) / time(LIMIT), "times", "at most", 12),
      ],
      figures: Object.fromEntries(figures),
    };
  },
};

async function runsOf({ workshop, progress, runs }: Bench, program: string, size: number): Promise<LintRun[]> {
  const env = environmentFor({ count: size, inventory: "first" }, await workshop.folderFor("guardrails"));
  const results: LintRun[] = [];
  for (let run = 0; run < runs; run++) {
    const { stdout, peakMB } = await runNode([program], { cwd: workshop.folder, env });
    const { milliseconds } = JSON.parse(stdout) as LintRun;
    results.push({ milliseconds, peakMB });
    progress.line(`${size} applications: ${millisecondsText(milliseconds)}`);
  }
  return results;
}
