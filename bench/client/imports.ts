import { check, type Bench, type Check, type Table } from "../harness/benchmark";
import { runNode } from "../harness/child";
import { median } from "../harness/median";
import { megabytes } from "../harness/megabytes";
import { megabyteText, millisecondsText } from "../report/figures";
import { ACCOUNT_ID } from "../hosts";
import type { Servers } from "./servers";

/** Programs that make a client (`ready` is then called) and call it once. */
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
  /** From the first line of the program to a client that can be called. */
  readonly milliseconds: number;
  /** The most memory the process had held by then. */
  readonly importedMB: number;
  /** The most memory it held to its end, after one call. */
  readonly calledMB: number;
}

export type Imports = Readonly<Record<Import, readonly ImportRun[]>>;

/** Processes, in turns, that make a client and call it once. */
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

/** What a client takes beyond what Node.js itself does, in megabytes. */
const ownMemory = (imports: Imports, name: Import): number =>
  middle(imports, name, "importedMB") - middle(imports, "node alone", "importedMB");

export const importTable = (imports: Imports): Table => ({
  title: "A process that imports a client and calls it once",
  columns: ["client", "import, up to a client that can be called", "peak memory by then", "after one call"],
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
    check("client's import, of the official SDK's time", times, "times", "at most", 0.25),
    check(
      "client's import, of the memory that the official SDK's takes beyond Node.js",
      memories,
      "times",
      "at most",
      0.5,
    ),
  ];
}
