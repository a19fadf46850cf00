import { clientCaller, CONCURRENCY, undiciCaller, type Caller, type Destination, type Send } from "./caller";
import { REQUESTS, type RequestName } from "./requests";

/** What this process is asked for. */
export interface LoadRequest extends Destination {
  readonly targetIds: readonly string[];
  readonly rounds: number;
}

/** One round of one caller. */
export interface Round {
  readonly perSecond: number;
  /** Of the caller's process. */
  readonly cpuMicroseconds: number;
}

/** The rounds of both callers, which took turns. */
export type Load = Readonly<Record<RequestName, { readonly client: Round[]; readonly undici: Round[] }>>;

/** As many as take about a second. */
const COUNT: Readonly<Record<RequestName, number>> = { get: 4_000, page: 800, update: 2_500 };

async function load({ targetIds, rounds, ...destination }: LoadRequest): Promise<Load> {
  const callers = { client: clientCaller(destination), undici: undiciCaller(destination) };
  const names = ["client", "undici"] as const;
  const result = Object.fromEntries(REQUESTS.map((name) => [name, { client: [], undici: [] }])) as unknown as Load;
  for (const request of REQUESTS) {
    for (const name of names) await send(callers[name].sends[request], targetIds, COUNT[request]); // warm
    for (let round = 0; round < rounds; round++) {
      for (const name of round % 2 === 0 ? names : names.toReversed()) {
        result[request][name].push(await measure(callers[name], request, targetIds));
      }
    }
  }
  await Promise.all([callers.client.close(), callers.undici.close()]);
  return result;
}

async function measure(caller: Caller, request: RequestName, targetIds: readonly string[]): Promise<Round> {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  await send(caller.sends[request], targetIds, COUNT[request]);
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (performance.now() - start) / 1000;
  return { perSecond: COUNT[request] / seconds, cpuMicroseconds: (user + system) / COUNT[request] };
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
