import { type Bench, type Benchmark, check, median, type Section } from "../harness/benchmark";
import { runNode } from "../harness/child";
import { countText, megabyteText, millisecondsText } from "../report/report";

const SIZES = [50, 500, 5_000];
/** The application count whose limits the project has set. */
const LARGE = 500;
/** z3 takes a second for a few applications, so it is asked about fewer. */
const SIZES_OF_Z3 = [50];

/** What a measured program says about itself, and what its process took. */
interface Comparison {
  readonly milliseconds: number;
  readonly gained: number;
  readonly peakMB: number;
}

/** Measures the comparison of two versions of an account, beside z3 on the same questions. */
export const reach: Benchmark = {
  name: "reach",

  async run(bench: Bench): Promise<Section> {
    bench.progress.title("Reach");
    const [engine, z3] = [
      await bench.workshop.compile("reach/measured-comparison.ts"),
      await bench.workshop.compile("reach/measured-z3.ts"),
    ];
    const [ours, theirs] = [new Map<number, Comparison[]>(), new Map<number, Comparison[]>()];
    for (const size of SIZES) ours.set(size, await runs(bench, engine, size));
    for (const size of bench.full ? [...SIZES_OF_Z3, LARGE] : SIZES_OF_Z3)
      theirs.set(size, await runs(bench, z3, size));
    return section(ours, theirs);
  },
};

async function runs({ workshop, runs, progress }: Bench, program: string, size: number): Promise<Comparison[]> {
  const comparisons: Comparison[] = [];
  for (let run = 0; run < runs; run++) {
    const { stdout, peakMB } = await runNode([program, String(size)], { cwd: workshop.folder });
    const comparison = { ...(JSON.parse(stdout) as Omit<Comparison, "peakMB">), peakMB };
    comparisons.push(comparison);
    progress.line(`${size} applications: ${millisecondsText(comparison.milliseconds)}, ${megabyteText(peakMB)}`);
  }
  return comparisons;
}

const milliseconds = (comparisons: readonly Comparison[] = []): number =>
  median(comparisons.map((one) => one.milliseconds));
const peak = (comparisons: readonly Comparison[] = []): number => median(comparisons.map(({ peakMB }) => peakMB));

function section(ours: ReadonlyMap<number, Comparison[]>, theirs: ReadonlyMap<number, Comparison[]>): Section {
  const row = (name: string, size: number, comparisons: readonly Comparison[]): string[] => [
    name,
    countText(size),
    millisecondsText(milliseconds(comparisons)),
    megabyteText(peak(comparisons)),
    String(comparisons[0]?.gained ?? 0),
  ];
  return {
    title: "Reach",
    notes: [
      "Two versions of a company are compared: four policies of ten rules for each application, and six nested groups of ten rules for ten applications. In the second version, one of 50 applications lets one more person in. The time is that of the comparison, with an example for each of them, and without starting the process and making the company.",
      "z3 (`z3-solver`, WebAssembly) is asked about each application whether there is a request that is let in now and was not. It has the same policies in an encoding of its own; the time is that of loading it, writing the scripts, and its answers.",
    ],
    tables: [
      {
        title: "Comparison of two versions",
        columns: ["by", "applications", "time", "peak memory", "applications with gains"],
        rows: [
          ...[...ours].map(([size, comparisons]) => row("decision diagrams", size, comparisons)),
          ...[...theirs].map(([size, comparisons]) => row("z3", size, comparisons)),
        ],
      },
    ],
    checks: [
      check("500 applications: time", milliseconds(ours.get(LARGE)), "ms", "at most", 500),
      check("500 applications: peak memory", peak(ours.get(LARGE)), "MB", "at most", 250),
      check("5,000 applications: time", milliseconds(ours.get(5_000)) / 1000, "s", "at most", 6),
      check(
        "time for 5,000 applications to time for 500",
        milliseconds(ours.get(5_000)) / milliseconds(ours.get(LARGE)),
        "",
        "at most",
        10,
      ),
    ],
    figures: { ours: Object.fromEntries(ours), theirs: Object.fromEntries(theirs) },
  };
}
