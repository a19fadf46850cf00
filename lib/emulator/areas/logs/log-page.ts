import { microsecondsOf } from "../../core/clock";

interface Query {
  readonly since?: string;
  readonly until?: string;
  readonly direction?: "asc" | "desc";
  readonly limit?: number;
}

/** Whether a time is within the query's range. Both ends are inclusive. */
export function inTime({ since, until }: Query): (at: string) => boolean {
  const from = since === undefined ? -Infinity : microsecondsOf(since);
  const to = until === undefined ? Infinity : microsecondsOf(until);
  return (at) => from <= microsecondsOf(at) && microsecondsOf(at) <= to;
}

/** Entries sorted by time, newest first by default, up to the requested number. */
export function ordered<Entry>(entries: readonly Entry[], timeOf: (entry: Entry) => string, query: Query): Entry[] {
  const sign = query.direction === "asc" ? 1 : -1;
  const sorted = [...entries].sort((a, b) => sign * (microsecondsOf(timeOf(a)) - microsecondsOf(timeOf(b))));
  return sorted.slice(0, query.limit);
}
