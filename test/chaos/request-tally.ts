import type { LoggedRequest } from "../../lib/emulator";

/** The requests of a phase. */
export interface Tally {
  readonly all: number;
  readonly reads: number;
  /** How often each endpoint wrote with success. */
  readonly writes: ReadonlyMap<string, number>;
}

export function tallyOf(requests: Iterable<LoggedRequest>): Tally {
  const all = [...requests];
  const writes = new Map<string, number>();
  for (const { method, endpoint = "", status } of all) {
    if (method !== "GET" && status >= 200 && status < 300) writes.set(endpoint, (writes.get(endpoint) ?? 0) + 1);
  }
  return { all: all.length, reads: all.filter(({ method }) => method === "GET").length, writes };
}

/** The endpoints that wrote more or less often than expected. */
export function otherWrites(expected: Tally, found: Tally): string[] {
  const endpoints = new Set([...expected.writes.keys(), ...found.writes.keys()]);
  return [...endpoints].flatMap((endpoint) => {
    const [before, now] = [expected.writes.get(endpoint) ?? 0, found.writes.get(endpoint) ?? 0];
    return before === now ? [] : [`${endpoint} wrote ${now} times, but ${before} times in the undisturbed run`];
  });
}
