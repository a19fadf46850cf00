import { Command, InvalidArgumentError, Option } from "commander";
import { TARGETS_PER_ACCOUNT } from "../lib/api";
import { client } from "./client/client";
import { emulator } from "./emulator/emulator";
import { fleets } from "./fleets/fleets";
import type { Benchmark, Section } from "./harness/benchmark";
import { describeMachine } from "./harness/machine";
import { Progress } from "./harness/progress";
import { endRunning } from "./harness/running";
import { Workshop } from "./harness/workshop";
import { writeReadme } from "./report/readme";
import { toMarkdown, type Report } from "./report/report";
import { startup } from "./startup/startup";
import { synthesis } from "./synthesis/synthesis";

const BENCHMARKS: readonly Benchmark[] = [fleets, client, emulator, synthesis, startup];

interface Options {
  readonly only?: string;
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly full: boolean;
  readonly output: "markdown" | "json";
  readonly writeReadme: boolean;
}

const program = new Command("bench")
  .description("Measures the package: its provider, client, synthesis and startup.")
  .addOption(new Option("--only <name>", "measure one thing").choices(BENCHMARKS.map(({ name }) => name)))
  .addOption(
    new Option("--sizes <counts>", "counts of targets")
      .default([100, 1_000, 5_000], "100,1000,5000")
      .argParser(sizesOf),
  )
  .addOption(
    new Option("--runs <number>", "how often each thing is measured; the median counts").default(3).argParser(runsOf),
  )
  .option("--full", "also one resource a target for the largest fleets: half an hour", false)
  .addOption(
    new Option("--output <format>", "what is printed at the end").choices(["markdown", "json"]).default("markdown"),
  )
  .option("--write-readme", "put the results into bench/README.md, each benchmark in its place", false)
  .action(run);

async function run(options: Options): Promise<void> {
  const { sizes, runs, full, only } = options;
  const [machine, workshop] = [await describeMachine(), await Workshop.open()];
  process.once("SIGINT", () => {
    endRunning();
    void workshop.close().finally(() => process.exit(130));
  });
  try {
    const sections: Record<string, Section> = {};
    for (const benchmark of BENCHMARKS.filter(({ name }) => only === undefined || name === only)) {
      sections[benchmark.name] = await benchmark.run({ sizes, runs, full, workshop, progress: new Progress() });
    }
    const report: Report = { date: new Date().toISOString().slice(0, 10), machine, runs, sections };
    process.stdout.write(
      options.output === "json" ? `${JSON.stringify(report, undefined, 2)}\n` : `\n${toMarkdown(report)}\n`,
    );
    if (options.writeReadme) await writeReadme(report);
  } finally {
    await workshop.close();
  }
}

function sizesOf(text: string): number[] {
  const sizes = text.split(",").map(Number);
  if (sizes.every((size) => Number.isInteger(size) && size >= 1 && size <= TARGETS_PER_ACCOUNT))
    return sizes.toSorted((a, b) => a - b);
  throw new InvalidArgumentError(
    `Give whole numbers from 1 to ${TARGETS_PER_ACCOUNT}, the targets an account may have: 100,1000,5000.`,
  );
}

function runsOf(text: string): number {
  const runs = Number(text);
  if (Number.isInteger(runs) && runs >= 1) return runs;
  throw new InvalidArgumentError("Give a whole number from 1.");
}

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
