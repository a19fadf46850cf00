import type { DnsRecord, DnsRecordQuery } from "./api/dns-records";
import { filtered, ordered, type Filter } from "../areas/shared/list-query";

type Test = Filter<DnsRecord>;

function* textFilters(query: DnsRecordQuery, field: "name" | "content"): Generator<Test> {
  const wanted = (how: string): string | undefined =>
    query[`${field}${how}` as keyof DnsRecordQuery] as string | undefined;
  const compare = (text: string | undefined, passes: (value: string, wanted: string) => boolean): Test[] =>
    text === undefined ? [] : [(record) => passes(record[field].toLowerCase(), text.toLowerCase())];
  yield* compare(wanted(""), (value, text) => value === text);
  yield* compare(wanted(".exact"), (value, text) => value === text);
  yield* compare(wanted(".contains"), (value, text) => value.includes(text));
  yield* compare(wanted(".startswith"), (value, text) => value.startsWith(text));
  yield* compare(wanted(".endswith"), (value, text) => value.endsWith(text));
}

function* otherFilters({ type, proxied, search }: DnsRecordQuery): Generator<Test> {
  if (type !== undefined) yield (record) => record.type === type;
  if (proxied !== undefined) yield (record) => record.proxied === proxied;
  if (search !== undefined) {
    const part = search.toLowerCase();
    yield ({ name, content }) => name.includes(part) || content.toLowerCase().includes(part);
  }
}

/** What a list of records answers. */
export function matchingRecords(records: readonly DnsRecord[], query: DnsRecordQuery): readonly DnsRecord[] {
  const { match, order, direction } = query;
  const filters = [...textFilters(query, "name"), ...textFilters(query, "content"), ...otherFilters(query)];
  const by =
    order && ((record: DnsRecord) => (order === "ttl" ? String(record.ttl).padStart(5, "0") : String(record[order])));
  return ordered(filtered(records, filters, match), { by, direction });
}
