import type { DnsRecord, DnsRecordQuery } from "./api/dns-records";
import { filtered, ordered, type Filter } from "../core/list-query";

function* textFilters(query: DnsRecordQuery, field: "name" | "content"): Generator<Filter<DnsRecord>> {
  const parameter = (suffix: string): string | undefined =>
    query[`${field}${suffix}` as keyof DnsRecordQuery] as string | undefined;
  const compare = (
    wanted: string | undefined,
    passes: (value: string, wanted: string) => boolean,
  ): Filter<DnsRecord>[] =>
    wanted === undefined ? [] : [(record) => passes(record[field].toLowerCase(), wanted.toLowerCase())];
  yield* compare(parameter(""), (value, wanted) => value === wanted);
  yield* compare(parameter(".exact"), (value, wanted) => value === wanted);
  yield* compare(parameter(".contains"), (value, wanted) => value.includes(wanted));
  yield* compare(parameter(".startswith"), (value, wanted) => value.startsWith(wanted));
  yield* compare(parameter(".endswith"), (value, wanted) => value.endsWith(wanted));
}

function* otherFilters({ type, proxied, search }: DnsRecordQuery): Generator<Filter<DnsRecord>> {
  if (type !== undefined) yield (record) => record.type === type;
  if (proxied !== undefined) yield (record) => record.proxied === proxied;
  if (search !== undefined) {
    const part = search.toLowerCase();
    yield ({ name, content }) => name.includes(part) || content.toLowerCase().includes(part);
  }
}

/** The records that a list returns. */
export function matchingRecords(records: readonly DnsRecord[], query: DnsRecordQuery): readonly DnsRecord[] {
  const { match, order, direction } = query;
  const filters = [...textFilters(query, "name"), ...textFilters(query, "content"), ...otherFilters(query)];
  const by =
    order && ((record: DnsRecord) => (order === "ttl" ? String(record.ttl).padStart(5, "0") : String(record[order])));
  return ordered(filtered(records, filters, match), { by, direction });
}
