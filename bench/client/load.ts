import {
  clientCaller,
  CONCURRENCY,
  officialCaller,
  undiciCaller,
  type Caller,
  type Destination,
  type Send,
} from "./caller";
import { REQUESTS, type RequestName } from "./requests";

/** The input of this process. */
export interface LoadRequest extends Destination {
  readonly targetIds: readonly string[];
  readonly rounds: number;
}

/** The figures of one round of one client. */
export interface Round {
  readonly perSecond: number;
  /** Processor time of the client's process for one request. */
  readonly cpuMicroseconds: number;
}

/** The names of the clients under measurement. */
export const CALLERS = ["client", "undici", "official"] as const;
export type CallerName = (typeof CALLERS)[number];

/** The rounds of all clients, which took turns. */
export type Load = Readonly<Record<RequestName, Readonly<Record<CallerName, Round[]>>>>;

/** Numbers of requests that take the client about a second. */
const COUNT: Readonly<Record<RequestName, number>> = { get: 4_000, page: 800, update: 2_500 };

/** The official SDK sends fewer requests, which take it about as long. */
const OFFICIAL_SHARE = 0.25;

const countOf = (name: CallerName, request: RequestName): number =>
  COUNT[request] * (name === "official" ? OFFICIAL_SHARE : 1);

async function load({ targetIds, rounds, ...destination }: LoadRequest): Promise<Load> {
  const callers: Readonly<Record<CallerName, Caller>> = {
    client: clientCaller(destination),
    undici: undiciCaller(destination),
    official: officialCaller(destination),
  };
  const none = () => ({ client: [], undici: [], official: [] });
  const result: Load = { get: none(), page: none(), update: none() };
  for (const request of REQUESTS) {
    for (const name of CALLERS) await send(callers[name].sends[request], targetIds, countOf(name, request)); // warm
    for (let round = 0; round < rounds; round++) {
      for (const name of round % 2 === 0 ? CALLERS : CALLERS.toReversed()) {
        result[request][name].push(await measure(callers[name], request, targetIds, countOf(name, request)));
      }
    }
  }
  await Promise.all(CALLERS.map((name) => callers[name].close()));
  return result;
}

async function measure(
  caller: Caller,
  request: RequestName,
  targetIds: readonly string[],
  count: number,
): Promise<Round> {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  await send(caller.sends[request], targetIds, count);
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (performance.now() - start) / 1000;
  return { perSecond: count / seconds, cpuMicroseconds: (user + system) / count };
}

async function send(one: Send, targetIds: readonly string[], count: number): Promise<void> {
  let sent = 0;
  const worker = async () => {
    while (sent < count) await one(targetIds[sent++ % targetIds.length] ?? "");
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
}

void load(JSON.parse(process.env.BENCH_LOAD ?? "") as LoadRequest).then((result) =>
  process.stdout.write(JSON.stringify(result)),
);
