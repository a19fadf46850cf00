import { check, type Bench, type Benchmark, type Check, type Section, type Table } from "../harness/benchmark";
import { runNode } from "../harness/child";
import { median } from "../harness/median";
import { countText, ratioText } from "../report/figures";
import { importChecks, importRuns, importTable } from "./imports";
import type { Load, LoadRequest, Round } from "./load";
import { REQUEST_NAMES, REQUESTS } from "./requests";
import { startServers } from "./start-servers";

const TARGETS = 1_000;

/** The client against the official SDK and against undici alone, on the same requests. */
export const client: Benchmark = {
  name: "client",

  async run(bench: Bench): Promise<Section> {
    const { workshop, progress } = bench;
    progress.title("The client against the official SDK and raw undici");
    const program = await workshop.compile("client/load.ts");
    const servers = await startServers(workshop, TARGETS);
    try {
      const { emulatorUrl, replayUrl, apiToken, targetIds } = servers;
      const load = async (url: string, name: string): Promise<Load> => {
        const request: LoadRequest = { url, apiToken, targetIds, rounds: bench.runs };
        const { stdout } = await runNode([program], {
          cwd: workshop.folder,
          env: { BENCH_LOAD: JSON.stringify(request) },
        });
        progress.line(name);
        return JSON.parse(stdout) as Load;
      };
      const emulator = await load(emulatorUrl, "on the emulator");
      const replay = await load(replayUrl, "on a server that only replays the emulator's answers");
      const imports = await importRuns(bench, servers);
      progress.line("imports and first calls");
      return {
        title: "Client",
        notes: NOTES,
        tables: [
          table("On the emulator", emulator),
          table("On a server that replays the emulator's answers", replay),
          importTable(imports),
        ],
        checks: [...checks(emulator, replay), ...importChecks(imports)],
        figures: { emulator, replay, imports },
      };
    } finally {
      servers.stop();
    }
  },
};

const NOTES = [
  "16 requests at once over 16 connections, in turns, the server in a process of its own. The client has its throttle off and everything else on: credentials, retries, cancellation, the envelope read and checked. Raw undici sends the same request and parses the answer. The official SDK (`cloudflare` on npm) is as its users have it.",
  "The emulator takes most of the time there, and so hides what the callers cost. The replaying server takes next to none; and the processor time of the caller's process for one request shows it on both.",
];

function table(title: string, load: Load): Table {
  return {
    title,
    columns: [
      "request",
      "client",
      "official SDK",
      "raw undici",
      "times the official SDK",
      "share of undici's throughput",
      "processor time, client",
      "processor time, official SDK",
      "processor time, undici",
    ],
    rows: REQUESTS.map((name) => {
      const { client, official, undici } = load[name];
      return [
        REQUEST_NAMES[name],
        `${countText(throughput(client))}/s`,
        `${countText(throughput(official))}/s`,
        `${countText(throughput(undici))}/s`,
        ratioText(throughput(client) / throughput(official)),
        ratioText(throughput(client) / throughput(undici)),
        `${countText(cpu(client))} µs`,
        `${countText(cpu(official))} µs`,
        `${countText(cpu(undici))} µs`,
      ];
    }),
  };
}

const checks = (emulator: Load, replay: Load): Check[] =>
  REQUESTS.flatMap((name) => {
    const what = (where: string, whose: string) =>
      `client's throughput on ${where}, ${REQUEST_NAMES[name]}, of ${whose}`;
    const share = throughput(emulator[name].client) / throughput(emulator[name].undici);
    const times = (load: Load) => throughput(load[name].client) / throughput(load[name].official);
    return [
      check(what("the emulator", "raw undici's"), share, "times", "at least", 0.7),
      check(what("the emulator", "the official SDK's"), times(emulator), "times", "at least", 4),
      check(what("the replaying server", "the official SDK's"), times(replay), "times", "at least", 4),
    ];
  });

const throughput = (rounds: readonly Round[]): number => median(rounds.map(({ perSecond }) => perSecond));
const cpu = (rounds: readonly Round[]): number => median(rounds.map(({ cpuMicroseconds }) => cpuMicroseconds));
