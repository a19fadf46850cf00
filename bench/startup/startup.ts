import { type Bench, type Benchmark, check, median, type Section } from "../harness/benchmark";
import { runNode } from "../harness/child";
import { EXECUTABLE } from "../harness/workshop";
import { megabyteText, millisecondsText } from "../report/report";
import { newIdentity, type ProviderStart, startProvider } from "./provider-start";

/** Starts are short, so they are measured more often than the rest. */
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

/** Measures the time until the provider's first response, and the costs of importing the package. */
export const startup: Benchmark = {
  name: "startup",

  async run(bench: Bench): Promise<Section> {
    bench.progress.title("Startup");
    const starts = await providerStarts();
    bench.progress.line(`the provider, ${STARTS} times`);
    const imports = await importRuns(bench);
    bench.progress.line(`imports, ${STARTS} times each`);
    const firstAnswer = median(starts.map((start) => start.firstAnswer));
    const schema = median(starts.map((start) => start.schema));
    const schemaBytes = median(starts.map((start) => start.schemaBytes));
    const [cdktf, both] = [wall(imports.cdktf), wall(imports["cdktf and cdktf-cloudflare-access"])];
    return {
      title: "Startup",
      notes: [
        `Medians of ${STARTS}. The provider is started as Terraform does it, with mutual TLS, and its schema is requested. Imports are measured as whole processes, in turns.`,
        `Importing the package takes ${millisecondsText(both - cdktf)} in addition to cdktf's ${millisecondsText(cdktf)}.`,
      ],
      tables: [
        {
          title: "Time from the start of the provider's process",
          columns: ["until", "time"],
          rows: [
            ["the handshake line", millisecondsText(median(starts.map((start) => start.handshake)))],
            ["the response to GetProviderSchema", millisecondsText(firstAnswer)],
            ["the same, from its request on an open connection", millisecondsText(schema)],
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
        check("provider's first response after its start", firstAnswer / 1000, "s", "below", 0.3),
        check("schema of the provider: time", schema, "ms", "below", 60),
        check("schema of the provider: size", schemaBytes / 1e6, "MB", "below", 1),
        check("import of the package, without cdktf", both - cdktf, "ms", "at most", 60),
      ],
      figures: { starts, imports },
    };
  },
};

const wall = (runs: readonly ImportRun[]): number => median(runs.map(({ milliseconds }) => milliseconds));

async function providerStarts(): Promise<ProviderStart[]> {
  const identity = await newIdentity();
  await startProvider(EXECUTABLE, identity); // Reads the file from disk, and warms up this process.
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
