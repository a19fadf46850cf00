import { IPv4, IPv6 } from "ipaddr.js";

/** Addresses from `first` to `last`, both included. IPv4 addresses are before all IPv6 addresses. */
export interface Interval {
  readonly first: bigint;
  readonly last: bigint;
}

const IPV4_ADDRESSES = 1n << 32n;

/** The addresses of a CIDR range, or of one address; undefined if the text is neither. */
export function addressesOf(cidr: string): Interval | undefined {
  const [address = "", prefix] = cidr.split("/");
  if (IPv4.isValidFourPartDecimal(address)) {
    return rangeOf(IPv4.parse(address).toByteArray(), Number(prefix ?? 32), 0n);
  }
  if (!IPv6.isValid(address)) return undefined;
  return rangeOf(IPv6.parse(address).toByteArray(), Number(prefix ?? 128), IPV4_ADDRESSES);
}

function rangeOf(bytes: readonly number[], prefix: number, offset: bigint): Interval {
  const free = BigInt(Math.max(0, bytes.length * 8 - prefix));
  const address = bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);
  const first = (address >> free) << free;
  return { first: offset + first, last: offset + first + (1n << free) - 1n };
}

/** Ports of `80` or `80-90`; undefined: all. */
export function portsOf(range: string | undefined): Interval {
  const [first = "0", last = range === undefined ? "65535" : first] = range?.split("-") ?? [];
  return { first: BigInt(first), last: BigInt(last) };
}

export const contains = (outer: Interval, inner: Interval): boolean =>
  outer.first <= inner.first && inner.last <= outer.last;

/**
 * Divides what intervals cover into pieces, so that each value is in one piece, and all values of a piece are in the same
 * intervals.
 */
export function* pieces<Entry>(
  entries: readonly Entry[],
  intervalOf: (entry: Entry) => Interval,
): Generator<{ readonly interval: Interval; readonly entries: readonly Entry[] }> {
  const starts = sorted(entries.flatMap((entry) => [intervalOf(entry).first, intervalOf(entry).last + 1n]));
  const upcoming = [...entries].sort((one, other) => compare(intervalOf(one).first, intervalOf(other).first));
  let active: Entry[] = [];
  let next = 0;
  for (const [index, first] of starts.entries()) {
    const end = starts[index + 1];
    if (end === undefined) return;
    active = active.filter((entry) => intervalOf(entry).last >= first);
    for (let entry = upcoming[next]; entry !== undefined && intervalOf(entry).first <= first; entry = upcoming[next]) {
      active.push(entry);
      next += 1;
    }
    if (active.length > 0) yield { interval: { first, last: end - 1n }, entries: [...active] };
  }
}

const sorted = (values: readonly bigint[]): bigint[] => [...new Set(values)].sort(compare);

const compare = (one: bigint, other: bigint): number => (one < other ? -1 : one > other ? 1 : 0);
