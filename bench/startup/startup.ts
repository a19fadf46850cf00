import { check, type Bench, type Benchmark, type Section } from "../harness/benchmark";
import { runNode } from "../harness/child";
import { median } from "../harness/median";
import { EXECUTABLE } from "../harness/workshop";
import { megabyteText, millisecondsText } from "../report/figures";
import { newIdentity, startProvider, type ProviderStart } from "./provider-start";

/** Starts are short, so there are more of them than of other runs. */
const STARTS = 10;

const IMPORTS = {
  "node alone": "",
  cdktf: 'require("cdktf");',
  "cdktf and cdktf-cloudflare-access": 'require("cdktf"); require("cdktf-cloudflare-access");',
} as const;
type Import = keyof typeof IMPORTS;
const importNames = Object.keys(IMPORTS) as Import[];

interface ImportRun {
  readonly milliseconds: number;
  readonly peakMB: number;
}

/** How long the provider takes to answer its first call, and what importing the package costs. */
export const startup: Benchmark = {
  name: "startup",

  async run(bench: Bench): Promise<Section> {
    bench.progress.title("Startup");
    const starts = await providerStarts();
    bench.progress.line(`the provider, ${STARTS} times`);
    const imports = await importRuns(bench);
    bench.progress.line(`imports, ${STARTS} times each`);
    const firstAnswer = median(starts.map((start) => start.firstAnswer));
    const [cdktf, both] = [wall(imports.cdktf), wall(imports["cdktf and cdktf-cloudflare-access"])];
    return {
      title: "Startup",
      notes: [
        `Medians of ${STARTS}. The provider is started as Terraform starts it, with mutual TLS, and asked for its schema. Imports are whole processes, in turns.`,
        `Importing the package costs ${millisecondsText(both - cdktf)} beyond cdktf's own ${millisecondsText(cdktf)}.`,
      ],
      tables: [
        {
          title: "The provider, from the start of its process",
          columns: ["until", "time"],
          rows: [
            ["it says where it listens", millisecondsText(median(starts.map((start) => start.handshake)))],
            ["it has answered GetProviderSchema", millisecondsText(firstAnswer)],
          ],
        },
        {
          title: "Imports",
          columns: ["process", "wall", "peak memory"],
          rows: importNames.map((name) => [
            name,
            millisecondsText(wall(imports[name])),
            megabyteText(median(imports[name].map(({ peakMB }) => peakMB))),
          ]),
        },
      ],
      checks: [
        check("provider's first answer after its start", firstAnswer / 1000, "s", "below", 0.5),
        check("import of the package, beyond cdktf's own", both - cdktf, "ms", "at most", 100),
      ],
      figures: { starts, imports },
    };
  },
};

const wall = (runs: readonly ImportRun[]): number => median(runs.map(({ milliseconds }) => milliseconds));

async function providerStarts(): Promise<ProviderStart[]> {
  const identity = await newIdentity();
  await startProvider(EXECUTABLE, identity); // reads the file from the disk, and warms this side
  const starts: ProviderStart[] = [];
  for (let start = 0; start < STARTS; start++) starts.push(await startProvider(EXECUTABLE, identity));
  return starts;
}

async function importRuns({ workshop }: Bench): Promise<Record<Import, ImportRun[]>> {
  const runs: Record<Import, ImportRun[]> = { "node alone": [], cdktf: [], "cdktf and cdktf-cloudflare-access": [] };
  for (let round = 0; round < STARTS; round++) {
    for (const name of importNames) {
      const { seconds, peakMB } = await runNode(["-e", IMPORTS[name]], { cwd: workshop.folder });
      runs[name].push({ milliseconds: seconds * 1000, peakMB });
    }
  }
  return runs;
}
