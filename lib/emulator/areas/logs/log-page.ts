import { microsecondsOf } from "../../core/clock";

interface Query {
  readonly since?: string;
  readonly until?: string;
  readonly direction?: "asc" | "desc";
  readonly limit?: number;
}

/** Whether something happened in the time that a query is about, both ends among it. */
export function inTime({ since, until }: Query): (at: string) => boolean {
  const from = since === undefined ? -Infinity : microsecondsOf(since);
  const to = until === undefined ? Infinity : microsecondsOf(until);
  return (at) => from <= microsecondsOf(at) && microsecondsOf(at) <= to;
}

/** Entries in the order of their time, newest first unless asked otherwise, and no more than were asked for. */
export function ordered<Entry>(entries: readonly Entry[], timeOf: (entry: Entry) => string, query: Query): Entry[] {
  const sign = query.direction === "asc" ? 1 : -1;
  const sorted = [...entries].sort((a, b) => sign * (microsecondsOf(timeOf(a)) - microsecondsOf(timeOf(b))));
  return sorted.slice(0, query.limit);
}
