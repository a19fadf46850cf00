import type { Bench } from "../harness/benchmark";
import { runNode, type ChildRun } from "../harness/child";
import { median } from "../harness/median";
import { megabyteText, secondsText } from "../report/figures";
import { environmentFor } from "./requested";

/** A program that synthesizes a stack in a process of its own, and how it went each time. */
export class MeasuredProgram {
  /** @param source - the program, in `bench` */
  static async compile({ workshop }: Bench, name: string, source: string): Promise<MeasuredProgram> {
    return new MeasuredProgram(name, await workshop.compile(source));
  }

  readonly runs: Pick<ChildRun, "seconds" | "peakMB">[] = [];

  private constructor(
    readonly name: string,
    private readonly compiled: string,
  ) {}

  /** From the start of its process to its end, in seconds. */
  get wall(): number {
    return median(this.runs.map(({ seconds }) => seconds));
  }

  /** The most memory that its process held at once. */
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

/** Runs two programs in turns, the one first and then the other. */
export async function inTurns(
  bench: Bench,
  count: number,
  programs: readonly [MeasuredProgram, MeasuredProgram],
): Promise<void> {
  for (let run = 0; run < bench.runs; run++) {
    for (const program of run % 2 === 0 ? programs : programs.toReversed()) await program.run(bench, count);
  }
}
