import { type Bench, check, type Check, median, type Table } from "../harness/benchmark";
import { runNode } from "../harness/child";
import { megabytes } from "../harness/peak-memory";
import { megabyteText, millisecondsText } from "../report/report";
import { ACCOUNT_ID } from "../hosts";
import type { Servers } from "./servers";

/** Programs that create a client, call `ready`, and call the API once. */
const PROGRAMS = {
  "node alone": "ready();",
  "cdktf-cloudflare-access/client": `
    const { AccessClient } = require("cdktf-cloudflare-access/client");
    const client = new AccessClient({ accountId, apiToken, baseUrl });
    ready();
    client.infrastructure.targets.get({ target_id }).then(() => client.close());`,
  "official SDK": `
    const { Cloudflare } = require("cloudflare");
    const client = new Cloudflare({ apiToken, baseURL: baseUrl });
    ready();
    client.zeroTrust.access.infrastructure.targets.get(target_id, { account_id: accountId });`,
} as const;
type Import = keyof typeof PROGRAMS;
const importNames = Object.keys(PROGRAMS) as Import[];

const ROUNDS = 5;

interface ImportRun {
  /** From the first line of the program to a client that is ready for calls. */
  readonly milliseconds: number;
  /** Peak memory of the process by then. */
  readonly importedMB: number;
  /** Peak memory of the process at its end, after one call. */
  readonly calledMB: number;
}

export type Imports = Readonly<Record<Import, readonly ImportRun[]>>;

/** Runs the programs in turns, each in its own process. */
export async function importRuns({ workshop }: Bench, servers: Servers): Promise<Imports> {
  const { replayUrl: baseUrl, apiToken, targetIds } = servers;
  const constants = { accountId: ACCOUNT_ID, apiToken, baseUrl, target_id: targetIds[0] };
  const head = `const { accountId, apiToken, baseUrl, target_id } = ${JSON.stringify(constants)};
    const start = performance.now();
    const ready = () => console.log(performance.now() - start, process.resourceUsage().maxRSS);`;
  const runs: Record<Import, ImportRun[]> = {
    "node alone": [],
    "cdktf-cloudflare-access/client": [],
    "official SDK": [],
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of importNames) {
      const { stdout, peakMB } = await runNode(["-e", head + PROGRAMS[name]], { cwd: workshop.folder });
      const [milliseconds = NaN, kibibytes = NaN] = stdout.split(" ").map(Number);
      runs[name].push({ milliseconds, importedMB: megabytes(kibibytes), calledMB: peakMB });
    }
  }
  return runs;
}

const middle = (imports: Imports, name: Import, of: keyof ImportRun): number =>
  median(imports[name].map((run) => run[of]));

/** Memory of a client without that of Node.js itself, in megabytes. */
const ownMemory = (imports: Imports, name: Import): number =>
  middle(imports, name, "importedMB") - middle(imports, "node alone", "importedMB");

export const importTable = (imports: Imports): Table => ({
  title: "A process that imports a client and calls the API once",
  columns: ["client", "import, until the client is ready", "peak memory by then", "after one call"],
  rows: importNames.map((name) => [
    name,
    millisecondsText(middle(imports, name, "milliseconds")),
    megabyteText(middle(imports, name, "importedMB")),
    megabyteText(middle(imports, name, "calledMB")),
  ]),
});

export function importChecks(imports: Imports): Check[] {
  const [ours, official] = ["cdktf-cloudflare-access/client", "official SDK"] as const;
  const times = middle(imports, ours, "milliseconds") / middle(imports, official, "milliseconds");
  const memories = ownMemory(imports, ours) / ownMemory(imports, official);
  return [
    check("import of the client, time relative to the official SDK", times, "times", "at most", 0.25),
    check(
      "import of the client, memory without Node.js, relative to the official SDK",
      memories,
      "times",
      "at most",
      0.5,
    ),
  ];
}
