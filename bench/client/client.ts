import { type Bench, type Benchmark, check, type Check, median, type Section, type Table } from "../harness/benchmark";
import { runNode } from "../harness/child";
import { countText, ratioText } from "../report/report";
import { importChecks, importRuns, importTable } from "./imports";
import type { Load, LoadRequest, Round } from "./load";
import { REQUEST_NAMES, REQUESTS } from "./requests";
import { startServers } from "./start-servers";

const TARGETS = 1_000;

/** Compares the client with the official SDK and with plain undici, on the same requests. */
export const client: Benchmark = {
  name: "client",

  async run(bench: Bench): Promise<Section> {
    const { workshop, progress } = bench;
    progress.title("The client compared with the official SDK and plain undici");
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
      const replay = await load(replayUrl, "on a server that replays the emulator's responses");
      const imports = await importRuns(bench, servers);
      progress.line("imports and first calls");
      return {
        title: "Client",
        notes: NOTES,
        tables: [
          table("On the emulator", emulator),
          table("On a server that replays the emulator's responses", replay),
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
  "16 concurrent requests over 16 connections; the clients take turns, and the server runs in its own process. The client's throttle is off; everything else is on: credentials, retries, cancellation, and validation of the envelope. Plain undici sends the same requests and parses the responses. The official SDK (`cloudflare` on npm) has its default options.",
  "The emulator takes most of the time, and thereby hides the costs of the clients. The replaying server takes almost none. The processor time of the client's process for one request shows the costs on both servers.",
];

function table(title: string, load: Load): Table {
  return {
    title,
    columns: [
      "request",
      "client",
      "official SDK",
      "plain undici",
      "relative to the official SDK",
      "relative to plain undici",
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
    const what = (where: string, other: string) =>
      `throughput on ${where}, ${REQUEST_NAMES[name]}, relative to ${other}`;
    const share = throughput(emulator[name].client) / throughput(emulator[name].undici);
    const times = (load: Load) => throughput(load[name].client) / throughput(load[name].official);
    return [
      check(what("the emulator", "plain undici"), share, "times", "at least", 0.7),
      check(what("the emulator", "the official SDK"), times(emulator), "times", "at least", 4),
      check(what("the replaying server", "the official SDK"), times(replay), "times", "at least", 4),
    ];
  });

const throughput = (rounds: readonly Round[]): number => median(rounds.map(({ perSecond }) => perSecond));
const cpu = (rounds: readonly Round[]): number => median(rounds.map(({ cpuMicroseconds }) => cpuMicroseconds));
