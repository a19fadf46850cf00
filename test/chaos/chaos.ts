import { Command, InvalidArgumentError } from "commander";
import { RunFolder } from "../support/run-folder.cjs";
import { chaosRun, type RunReport } from "./chaos-run";
import { lineOf, summaryOf } from "./summary";

interface Options {
  readonly runs: number;
  readonly seed: number;
  readonly transcript: boolean;
}

const program = new Command("chaos")
  .description("Create, change and destroy resources of the companion, while faults strike and processes are killed.")
  .option("--runs <number>", "how many runs; each has the seed after that of the one before", wholeNumber, 200)
  .option("--seed <number>", "seed of the first run; the same seed repeats a run", wholeNumber, 1)
  .option("--transcript", "print what Terraform printed and all requests of runs that failed", false)
  .action(chaos);

async function chaos({ runs, seed, transcript }: Options): Promise<void> {
  const folder = RunFolder.open("chaos");
  process.once("exit", () => folder.close());
  const reports: RunReport[] = [];
  const finish = (): void => void process.stdout.write(`\n${summaryOf(reports)}\n`);
  process.once("SIGINT", () => {
    finish();
    process.exit(130);
  });
  for (let number = 0; number < runs; number += 1) {
    const report = await chaosRun(seed + number);
    reports.push(report);
    process.stdout.write(`${lineOf(report)}\n`);
    const failed = report.phases.some(({ problems }) => problems.length > 0);
    if (failed) process.exitCode = 1;
    if (failed && transcript) process.stdout.write(`${report.transcript}\n`);
  }
  finish();
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new InvalidArgumentError("Use a whole number, 1 or greater.");
}

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`chaos: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
