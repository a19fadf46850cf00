import { Command, InvalidArgumentError } from "commander";
import { RunFolder } from "../support/run-folder.cjs";
import { chaosRun, type RunReport } from "./chaos-run";
import { isSurvived, lineOf, summaryOf } from "./summary";

interface Options {
  readonly runs: number;
  readonly seed: number;
  readonly atOnce: number;
  readonly transcript: boolean;
}

const program = new Command("chaos")
  .description("Create, change and destroy resources of the companion, while faults strike and processes are killed.")
  .option("--runs <number>", "how many runs; each has the seed after that of the one before", wholeNumber, 200)
  .option("--seed <number>", "seed of the first run; the same seed repeats a run", wholeNumber, 1)
  .option("--at-once <number>", "how many runs at the same time", wholeNumber, 2)
  .option("--transcript", "print what Terraform printed and all requests of runs that failed", false)
  .action(chaos);

async function chaos({ runs, seed, atOnce, transcript }: Options): Promise<void> {
  const folder = RunFolder.open("chaos");
  process.once("exit", () => folder.close());
  const reports: RunReport[] = [];
  const finish = (): void => void process.stdout.write(`\n${summaryOf(reports)}\n`);
  process.once("SIGINT", () => {
    finish();
    process.exit(130);
  });
  const seeds = Array.from({ length: runs }, (_, number) => seed + number).values();
  const one = async (): Promise<void> => {
    for (const next of seeds) {
      const report = await chaosRun(next).catch((error: unknown) => notRun(next, error));
      if (report === undefined) continue;
      reports.push(report);
      process.stdout.write(`${lineOf(report)}\n`);
      if (isSurvived(report)) continue;
      process.exitCode = 1;
      if (transcript) process.stdout.write(`${report.transcript}\n`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  finish();
}

/** Reports a run that could not begin, or whose undisturbed run failed. The others go on. */
function notRun(seed: number, error: unknown): undefined {
  process.exitCode = 1;
  process.stdout.write(`seed ${seed}: NOT RUN: ${error instanceof Error ? error.message : String(error)}\n`);
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
