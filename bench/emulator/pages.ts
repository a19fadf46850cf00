import { Pool } from "undici";
import { CONCURRENCY } from "../client/caller";
import { ACCOUNT_ID } from "../hosts";
import { median } from "../harness/benchmark";

/** Input of this process. */
export interface PagesRequest {
  readonly url: string;
  readonly apiToken: string;
  /** Number of targets. */
  readonly targets: number;
  /** Identifiers of some targets. */
  readonly targetIds: readonly string[];
  readonly runs: number;
}

/** Results of this process. */
export interface Pages {
  /** Simple requests (GET of one target) per second, for each run. */
  readonly perSecond: number[];
  /** Time of a page in milliseconds, by page number. */
  readonly pages: Readonly<Record<string, number>>;
}

const PER_PAGE = 100;
const SIMPLE_REQUESTS = 6_000;
const REQUESTS_PER_PAGE = 60;

async function measure({ url, apiToken, targets, targetIds, runs }: PagesRequest): Promise<Pages> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: CONCURRENCY });
  const headers = { authorization: `Bearer ${apiToken}` };
  const get = async (path: string): Promise<void> => {
    const base = `${pathname}/accounts/${ACCOUNT_ID}/infrastructure/targets`;
    const { statusCode, body } = await pool.request({ method: "GET", path: base + path, headers });
    if (statusCode !== 200) throw new Error(`${path} returned ${statusCode}`);
    await body.dump();
  };
  const perSecond: number[] = [];
  await simple(get, targetIds); // warm
  for (let run = 0; run < runs; run++) perSecond.push(await simple(get, targetIds));
  const pages = await pageTimes(get, Math.floor(targets / PER_PAGE));
  await pool.close();
  return { perSecond, pages };
}

type Get = (path: string) => Promise<void>;

async function simple(get: Get, targetIds: readonly string[]): Promise<number> {
  const start = performance.now();
  let sent = 0;
  const worker = async () => {
    while (sent < SIMPLE_REQUESTS) await get(`/${targetIds[sent++ % targetIds.length] ?? ""}`);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  return SIMPLE_REQUESTS / ((performance.now() - start) / 1_000);
}

/** Measures the first, middle and last pages in turn, one request at a time. */
async function pageTimes(get: Get, last: number): Promise<Record<string, number>> {
  const numbers = [1, Math.ceil(last / 4), Math.ceil(last / 2), last];
  const times = new Map(numbers.map((number) => [number, [] as number[]]));
  for (let round = 0; round < REQUESTS_PER_PAGE; round++) {
    for (const [number, taken] of times) {
      const start = performance.now();
      await get(`?per_page=${PER_PAGE}&page=${number}`);
      taken.push(performance.now() - start);
    }
  }
  return Object.fromEntries([...times].map(([number, taken]) => [number, median(taken)]));
}

void measure(JSON.parse(process.env.BENCH_PAGES ?? "") as PagesRequest).then((result) =>
  process.stdout.write(JSON.stringify(result)),
);
