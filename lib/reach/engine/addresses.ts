import ipaddr, { IPv4, IPv6 } from "ipaddr.js";
import type { IntervalOrder } from "./diagrams";
import { ADDRESS } from "./variables";

/**
 * All addresses in one row: the IPv4 addresses, then the IPv6 addresses. Access takes an IPv4 address in IPv6 notation
 * (`::ffff:192.0.2.1`) for the IPv4 address, so that these 2^32 numbers of IPv6 stand for no address of their own, and have no
 * place in the row. What is left has exactly 2^128 places.
 */
export const PLACES = 1n << 128n;

/** Where the IPv6 addresses start. */
export const FIRST_IPV6 = 1n << 32n;

/** The addresses in IPv6 notation that are IPv4 addresses: from here, 2^32 of them. */
const MAPPED = 0xffffn << 32n;

/** An interval in the row of addresses, with its first place and the first place behind it. */
export interface Interval {
  readonly from: bigint;
  readonly to: bigint;
}

type Address = IPv4 | IPv6;

/** The interval of a CIDR range, or of one address; undefined if it is neither, or has no address of its own. */
export function intervalOf(range: string): Interval | undefined {
  const [address, bits] = parsedRange(range) ?? [];
  if (address === undefined || bits === undefined) return undefined;
  const width = BigInt(address.toByteArray().length * 8 - bits);
  const first = (numberOf(address) >> width) << width;
  const behind = first + (1n << width);
  const interval =
    address.kind() === "ipv4" ? { from: first, to: behind } : { from: placeOfIpv6(first), to: placeOfIpv6(behind) };
  return interval.from < interval.to ? interval : undefined;
}

/** As a rule reads it: only a single address in IPv6 notation can be an IPv4 address, a range cannot. */
function parsedRange(range: string): [Address, number] | undefined {
  // By far the most ranges, and the library tries them as IPv6 first.
  if (/^\d+\.\d+\.\d+\.\d+\/\d+$/.test(range) && IPv4.isValidCIDR(range)) return IPv4.parseCIDR(range);
  if (ipaddr.isValidCIDR(range)) return ipaddr.parseCIDR(range);
  if (!ipaddr.isValid(range)) return undefined;
  const address = ipaddr.process(range);
  return [address, address.kind() === "ipv4" ? 32 : 128];
}

const numberOf = (address: Address): bigint =>
  address.toByteArray().reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);

function placeOfIpv6(number: bigint): bigint {
  const end = MAPPED + (1n << 32n);
  const without = number >= end ? number - (1n << 32n) : number > MAPPED ? MAPPED : number;
  return FIRST_IPV6 + without;
}

/** The address at a place of the row. */
export function addressAt(place: bigint): string {
  if (place < FIRST_IPV6) return new IPv4(bytesOf(place, 4)).toString();
  const without = place - FIRST_IPV6;
  return new IPv6(bytesOf(without >= MAPPED ? without + (1n << 32n) : without, 16)).toString();
}

const bytesOf = (number: bigint, count: number): number[] =>
  Array.from({ length: count }, (_, i) => Number((number >> BigInt(8 * (count - 1 - i))) & 0xffn));

/** The place of an address; undefined if it is none. */
export const placeOf = (address: string): bigint | undefined =>
  ipaddr.isValid(address) ? intervalOf(ipaddr.process(address).toString())?.from : undefined;

/** The places at which intervals start or end, each with a number of its own. */
export class Cuts implements IntervalOrder {
  readonly variable = ADDRESS;
  private readonly places: bigint[] = [];
  /** The same, not quite exact, but fast to compare. */
  private readonly nearly: number[] = [];
  private readonly numbers = new Map<bigint, number>();

  numberOf(place: bigint): number {
    let number = this.numbers.get(place);
    if (number === undefined) {
      number = this.places.push(place) - 1;
      this.nearly.push(Number(place));
      this.numbers.set(place, number);
    }
    return number;
  }

  placeOf(cut: number): bigint {
    return this.places[cut] as bigint;
  }

  comesBefore(cut: number, other: number): boolean {
    const [a, b] = [this.nearly[cut] as number, this.nearly[other] as number];
    return a === b ? this.placeOf(cut) < this.placeOf(other) : a < b;
  }
}

/** Joins intervals that overlap or touch, in order. */
export function joined(intervals: readonly Interval[]): Interval[] {
  const result: { from: bigint; to: bigint }[] = [];
  for (const { from, to } of intervals.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = result.at(-1);
    if (last !== undefined && from <= last.to) last.to = to > last.to ? to : last.to;
    else result.push({ from, to });
  }
  return result;
}

/** The CIDR ranges that an interval consists of, as few as can be. */
export function rangesOf({ from, to }: Interval): string[] {
  const ranges: string[] = [];
  for (let place = from; place < to;) {
    const isIpv4 = place < FIRST_IPV6;
    const range = widest(place, isIpv4 ? 32 : 128, isIpv4 && to > FIRST_IPV6 ? FIRST_IPV6 : to);
    ranges.push(range.text);
    place = range.to;
  }
  return ranges;
}

/** The widest range that starts at a place and ends no later than `limit`. */
function widest(place: bigint, bits: number, limit: bigint): { text: string; to: bigint } {
  const address = addressAt(place);
  for (let prefix = 0; prefix <= bits; prefix++) {
    const interval = intervalOf(`${address}/${prefix}`);
    if (interval?.from === place && interval.to <= limit)
      return { text: prefix === bits ? address : `${address}/${prefix}`, to: interval.to };
  }
  return { text: address, to: place + 1n };
}
