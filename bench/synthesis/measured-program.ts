import { type Bench, median } from "../harness/benchmark";
import { type ChildRun, runNode } from "../harness/child";
import { megabyteText, secondsText } from "../report/report";
import { environmentFor } from "./requested";

/** A program that synthesizes a stack in its own process, and the figures of all its runs. */
export class MeasuredProgram {
  /** @param source - path of the program in `bench` */
  static async compile({ workshop }: Bench, name: string, source: string): Promise<MeasuredProgram> {
    return new MeasuredProgram(name, await workshop.compile(source));
  }

  readonly runs: Pick<ChildRun, "seconds" | "peakMB">[] = [];

  private constructor(
    readonly name: string,
    private readonly compiled: string,
  ) {}

  /** Median time from the start of the process to its end, in seconds. */
  get wall(): number {
    return median(this.runs.map(({ seconds }) => seconds));
  }

  /** Median peak memory of the process. */
  get peakMB(): number {
    return median(this.runs.map(({ peakMB }) => peakMB));
  }

  async run({ workshop, progress }: Bench, count: number): Promise<void> {
    const env = environmentFor({ count, inventory: "first" }, await workshop.folderFor("synthesis"));
    const { seconds, peakMB } = await runNode([this.compiled], { cwd: workshop.folder, env });
    this.runs.push({ seconds, peakMB });
    progress.line(`${this.name}: ${secondsText(seconds)}, ${megabyteText(peakMB)}`);
  }
}

/** Runs two programs in turns. The first one of a round alternates. */
export async function inTurns(
  bench: Bench,
  count: number,
  programs: readonly [MeasuredProgram, MeasuredProgram],
): Promise<void> {
  for (let run = 0; run < bench.runs; run++) {
    for (const program of run % 2 === 0 ? programs : programs.toReversed()) await program.run(bench, count);
  }
}
