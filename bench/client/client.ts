import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { check, type Bench, type Benchmark, type Check, type Section, type Table } from "../harness/benchmark";
import { runNode } from "../harness/child";
import { median } from "../harness/median";
import { countText, ratioText } from "../report/figures";
import type { Load, LoadRequest, Round } from "./load";
import { REQUEST_NAMES, REQUESTS } from "./requests";
import type { Servers } from "./servers";

/** The client against undici alone, on the same requests. */
export const client: Benchmark = {
  name: "client",

  async run(bench: Bench): Promise<Section> {
    const { workshop, progress } = bench;
    progress.title("The client against raw undici");
    const program = await workshop.compile("client/load.ts");
    const child = fork(await workshop.compile("client/servers.ts"), { cwd: workshop.folder, execArgv: [] });
    try {
      const { emulatorUrl, replayUrl, ...rest } = await serversOf(child);
      const load = async (url: string, name: string): Promise<Load> => {
        const request: LoadRequest = { url, ...rest, rounds: 2 * bench.runs + 1 };
        const { stdout } = await runNode([program], {
          cwd: workshop.folder,
          env: { BENCH_LOAD: JSON.stringify(request) },
        });
        progress.line(name);
        return JSON.parse(stdout) as Load;
      };
      const emulator = await load(emulatorUrl, "on the emulator");
      const replay = await load(replayUrl, "on a server that only replays the emulator's answers");
      return {
        title: "Client",
        notes: NOTES,
        tables: [table("On the emulator", emulator), table("On a server that replays the emulator's answers", replay)],
        checks: checks(emulator),
        figures: { emulator, replay },
      };
    } finally {
      child.disconnect();
    }
  },
};

const NOTES = [
  "16 requests at once over 16 connections, in turns, the server in a process of its own. The client has its throttle off and everything else on: credentials, retries, cancellation, the envelope read and checked. Raw undici sends the same request and parses the answer.",
  "The emulator takes most of the time there, and so hides what the callers cost. The replaying server takes next to none; and the processor time of the caller's process for one request shows it on both.",
];

async function serversOf(child: ChildProcess): Promise<Servers> {
  const [servers] = (await once(child, "message")) as [Servers];
  return servers;
}

function table(title: string, load: Load): Table {
  return {
    title,
    columns: [
      "request",
      "client",
      "raw undici",
      "share of undici's throughput",
      "processor time, client",
      "processor time, undici",
    ],
    rows: REQUESTS.map((name) => {
      const { client, undici } = load[name];
      return [
        REQUEST_NAMES[name],
        `${countText(throughput(client))}/s`,
        `${countText(throughput(undici))}/s`,
        ratioText(throughput(client) / throughput(undici)),
        `${countText(cpu(client))} µs`,
        `${countText(cpu(undici))} µs`,
      ];
    }),
  };
}

const checks = (load: Load): Check[] =>
  REQUESTS.map((name) => {
    const share = throughput(load[name].client) / throughput(load[name].undici);
    return check(
      `client's throughput on the emulator, ${REQUEST_NAMES[name]}, of raw undici's`,
      share,
      "times",
      "at least",
      0.7,
    );
  });

const throughput = (rounds: readonly Round[]): number => median(rounds.map(({ perSecond }) => perSecond));
const cpu = (rounds: readonly Round[]): number => median(rounds.map(({ cpuMicroseconds }) => cpuMicroseconds));
