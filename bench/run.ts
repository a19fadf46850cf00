import { Command, InvalidArgumentError, Option } from "commander";
import { TARGETS_PER_ACCOUNT } from "../lib/api";
import { client } from "./client/client";
import { emulator } from "./emulator/emulator";
import { fleets } from "./fleets/fleets";
import { type Benchmark, Progress, type Section } from "./harness/benchmark";
import { guardrails } from "./guardrails/guardrails";
import { describeMachine } from "./harness/machine";
import { RunFolder } from "../test/support/run-folder.cjs";
import { killRunning } from "./harness/child";
import { Workshop } from "./harness/workshop";
import { writeReadme } from "./report/readme";
import { type Report, toMarkdown } from "./report/report";
import { reach } from "./reach/reach";
import { resources } from "./resources/resources";
import { startup } from "./startup/startup";
import { synthesis } from "./synthesis/synthesis";

const BENCHMARKS: readonly Benchmark[] = [fleets, resources, client, emulator, synthesis, reach, guardrails, startup];

interface Options {
  readonly only?: string;
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly full: boolean;
  readonly output: "markdown" | "json";
  readonly writeReadme: boolean;
}

const program = new Command("bench")
  .description("Measure the package: its provider, client, emulator, synthesis and startup.")
  .addOption(new Option("--only <name>", "run only one benchmark").choices(BENCHMARKS.map(({ name }) => name)))
  .addOption(
    new Option("--sizes <counts>", "numbers of targets")
      .default([100, 1_000, 5_000], "100,1000,5000")
      .argParser(sizesOf),
  )
  .addOption(
    new Option("--runs <number>", "how many times everything is measured; the median is reported")
      .default(3)
      .argParser(runsOf),
  )
  .option("--full", "also measure one resource per target for the largest fleets, which takes half an hour", false)
  .addOption(new Option("--output <format>", "format of the results").choices(["markdown", "json"]).default("markdown"))
  .option("--write-readme", "update the results in bench/README.md", false)
  .action(run);

async function run(options: Options): Promise<void> {
  const { sizes, runs, full, only } = options;
  const folder = RunFolder.open("bench");
  process.once("exit", () => folder.close());
  const [machine, workshop] = [await describeMachine(), await Workshop.open()];
  process.once("SIGINT", () => {
    killRunning();
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
    `Use whole numbers from 1 to ${TARGETS_PER_ACCOUNT}, the largest number of targets in an account: 100,1000,5000.`,
  );
}

function runsOf(text: string): number {
  const runs = Number(text);
  if (Number.isInteger(runs) && runs >= 1) return runs;
  throw new InvalidArgumentError("Use a whole number, 1 or greater.");
}

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
