import type { Static } from "@sinclair/typebox";
import { type targets, type Target } from "../../../api";
import { ApiError } from "../../core/api-error";
import { microsecondsOf } from "../../core/clock";
import { globMatches } from "../../core/glob";
import { addressesOf } from "../../state/stored-target";
import { addressRank, canonicalAddress, invalidAddress, type Family } from "./target-address";
import { tagOf } from "./target-order";

type Query = Static<(typeof targets)["list"]["query"]>;
type Test = (target: Target) => boolean;

/** The filter of a list: a target must pass every test. Undefined if the query has no filters. */
export function targetFilter(query: Query): Test | undefined {
  const tests = [...hostnameTests(query), ...addressTests(query), ...timeTests(query), ...otherTests(query)];
  return tests.length === 0 ? undefined : (target) => tests.every((test) => test(target));
}

const isGiven = <Value>(value: Value | null | undefined): value is Value => value !== undefined && value !== null;

function* hostnameTests({ hostname, hostname_contains }: Query): Generator<Test> {
  if (isGiven(hostname)) yield (target) => target.hostname.toLowerCase() === hostname.toLowerCase();
  if (isGiven(hostname_contains)) {
    yield (target) => target.hostname.toLowerCase().includes(hostname_contains.toLowerCase());
  }
}

function* addressTests(query: Query): Generator<Test> {
  if (isGiven(query.ip_v4)) yield hasAnyOf(new Set([readAddress("ip_v4", "ipv4", query.ip_v4)]));
  if (isGiven(query.ip_v6)) yield hasAnyOf(new Set([readAddress("ip_v6", "ipv6", query.ip_v6)]));
  if (query.ips !== undefined) {
    yield hasAnyOf(new Set(query.ips.map((address, i) => readAddress(`ips/${i}`, familyOf(address), address))));
  }
  const { ip_like, virtual_network_id } = query;
  if (isGiven(ip_like)) {
    yield (target) => addressesOf(target).some(({ address }) => globMatches(ip_like.toLowerCase(), address));
  }
  if (isGiven(virtual_network_id)) {
    yield (target) => addressesOf(target).some(({ network }) => network === virtual_network_id.toLowerCase());
  }
  for (const family of ["ipv4", "ipv6"] as const) yield* rangeTests(query, family);
}

function* rangeTests(query: Query, family: Family): Generator<Test> {
  const [start, end] = [query[`${family}_start`], query[`${family}_end`]];
  if (!isGiven(start) && !isGiven(end)) return;
  if (!isGiven(start) || !isGiven(end)) {
    const [has, lacks] = isGiven(start) ? ["start", "end"] : ["end", "start"];
    throw ApiError.invalid(`/${family}_${lacks}`, `${family}_${lacks}: required with ${family}_${has}`);
  }
  const first = addressRank(readAddress(`${family}_start`, family, start));
  const last = addressRank(readAddress(`${family}_end`, family, end));
  yield (target) => {
    const address = target.ip[family]?.ip_addr;
    if (address === undefined) return false;
    const rank = addressRank(address);
    return first <= rank && rank <= last;
  };
}

function* timeTests(query: Query): Generator<Test> {
  for (const field of ["created", "modified"] as const) {
    const after = readTime(`${field}_after`, query[`${field}_after`]);
    const before = readTime(`${field}_before`, query[`${field}_before`]);
    if (after !== undefined) yield (target) => microsecondsOf(target[`${field}_at`]) >= after;
    if (before !== undefined) yield (target) => microsecondsOf(target[`${field}_at`]) <= before;
  }
}

function* otherTests({ target_ids, tag }: Query): Generator<Test> {
  if (target_ids !== undefined) {
    const ids = new Set(target_ids.map((id) => id.toLowerCase()));
    yield ({ id }) => ids.has(id);
  }
  for (const pair of tag ?? []) {
    const separator = pair.indexOf(":");
    const [key, value] = [pair.slice(0, separator), pair.slice(separator + 1)];
    yield (target) => tagOf(target, key) === value;
  }
}

const hasAnyOf =
  (addresses: ReadonlySet<string>): Test =>
  (target) =>
    addressesOf(target).some(({ address }) => addresses.has(address));

const familyOf = (address: string): Family => (address.includes(":") ? "ipv6" : "ipv4");

function readAddress(path: string, family: Family, address: string): string {
  const canonical = canonicalAddress(family, address);
  if (canonical !== undefined) return canonical;
  throw invalidAddress(path, family, address);
}

function readTime(name: string, timestamp: string | null | undefined): number | undefined {
  if (!isGiven(timestamp)) return undefined;
  const time = microsecondsOf(timestamp);
  if (Number.isFinite(time)) return time;
  throw ApiError.invalid(
    `/${name}`,
    `${name}: given ${JSON.stringify(timestamp)}, allowed: an RFC 3339 timestamp such as 2026-11-23T10:00:00Z`,
  );
}
