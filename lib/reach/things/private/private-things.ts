import type { Thing } from "../../model/thing";
import { deciderOf, type Decider, type ThingInBoth } from "../decider";
import { groupedBy } from "../grouped-by";
import { mostSpecific } from "../most-specific";
import { destinationsOf, Ownership, type Owners, type Side, type Sides } from "../sides";
import { hostGlob, includes, type Glob } from "../urls/glob";
import { HostIndex } from "../urls/host-index";
import { addressesOf, contains, pieces, portsOf, type Interval } from "./ip-interval";

type PrivateThing = Extract<Thing, { kind: "private" }>;

/** A private destination as a box: hostnames or addresses, ports, protocol and virtual network. */
interface Box {
  /** As it is written. */
  readonly destination: string;
  /** Undefined for addresses, and for what is neither a CIDR range nor an address, which overlaps nothing. */
  readonly host: Glob | undefined;
  readonly addresses: Interval | undefined;
  readonly ports: Interval;
  readonly protocol: "tcp" | "udp" | undefined;
  readonly virtualNetwork: string | undefined;
}

interface Entry {
  readonly owned: Box;
  readonly owners: Owners;
}

/**
 * Private destinations, divided where they overlap. A private hostname goes before an address that it resolves to, and is
 * therefore another thing
 * (https://developers.cloudflare.com/cloudflare-one/access-controls/applications/non-http/self-hosted-private-app/#private-hostname-vs-private-ip).
 * Of hostnames, the more specific one takes precedence, as in URLs. For ranges of addresses that overlap, Cloudflare documents
 * no order.
 *
 * Without an application, Gateway decides on a private destination, and not Access. That is no protection by Access.
 */
export function privateThings(sides: Sides): Iterable<ThingInBoth> {
  const entries = entriesOf(sides);
  const indexes = new Map(entries.map((entry, index) => [entry, index]));
  const things = new Map<string, ThingInBoth>();
  for (const matching of [
    ...hostCells(entries.filter(({ owned }) => owned.host !== undefined)),
    ...addressCells(entries.filter(({ owned }) => owned.host === undefined)),
  ]) {
    // What smaller destinations divide comes several times.
    const key = Array.from(matching, (entry) => indexes.get(entry))
      .sort()
      .join(" ");
    if (!things.has(key)) things.set(key, thingOf(matching));
  }
  return things.values();
}

function entriesOf(sides: Sides): readonly Entry[] {
  const ownership = new Ownership<Box>();
  for (const { side, application, destination } of destinationsOf(sides, ["private"])) {
    const { hostname, cidr = "", portRange, l4Protocol, virtualNetwork } = destination;
    const host = hostname?.toLowerCase().replace(/\.$/, "");
    const key = JSON.stringify([host, host === undefined ? cidr : "", portRange, l4Protocol, virtualNetwork]);
    ownership.add(
      key,
      () => ({
        destination: host ?? cidr,
        host: host === undefined ? undefined : hostGlob(host),
        addresses: host === undefined ? addressesOf(cidr) : undefined,
        ports: portsOf(portRange),
        protocol: l4Protocol,
        virtualNetwork,
      }),
      side,
      application.key,
    );
  }
  return ownership.entries;
}

/** Destinations that have something in common which no other has. */
type Cell = readonly Entry[];

function* hostCells(entries: readonly Entry[]): Generator<Cell> {
  const byHost = groupedBy(entries, ({ owned }) => owned.destination);
  const hosts = [...byHost.values()].flatMap(([entry]) => entry?.owned.host ?? []);
  for (const { globs } of new HostIndex(hosts).classes()) {
    yield* cellsOf(globs.flatMap(({ text }) => byHost.get(text) ?? []));
  }
}

function* addressCells(entries: readonly Entry[]): Generator<Cell> {
  const known = entries.flatMap((entry) => {
    const { addresses } = entry.owned;
    return addresses === undefined ? [] : { entry, addresses };
  });
  for (const piece of pieces(known, ({ addresses }) => addresses))
    yield* cellsOf(piece.entries.map(({ entry }) => entry));
  for (const entry of entries) if (entry.owned.addresses === undefined) yield [entry];
}

/** Divides destinations with hostnames or addresses in common by virtual network, protocol and port. */
function* cellsOf(entries: readonly Entry[]): Generator<Cell> {
  for (const network of new Set([...entries.map(({ owned }) => owned.virtualNetwork), undefined])) {
    for (const protocol of ["tcp", "udp"] as const) {
      const open = entries.filter(
        ({ owned }) =>
          (owned.virtualNetwork === undefined || owned.virtualNetwork === network) &&
          (owned.protocol === undefined || owned.protocol === protocol),
      );
      for (const piece of pieces(open, ({ owned }) => owned.ports)) yield piece.entries;
    }
  }
}

function thingOf(matching: readonly Entry[]): ThingInBoth {
  const thing = intersection(matching.map(({ owned }) => owned));
  const on = (side: Side): Decider => {
    const entries = matching.filter(({ owners }) => owners[side].length > 0);
    const deciding = mostSpecific(entries, (outer, inner) => isLessSpecific(outer.owned, inner.owned));
    return deciderOf(
      deciding.flatMap(({ owners }) => owners[side]),
      thing.destination,
      { kind: "unprotected" },
    );
  };
  return { thing, before: on("before"), after: on("after") };
}

/** Whether a hostname is less specific. Boxes with the same hostnames, or with addresses, have no order. */
function isLessSpecific(outer: Box, inner: Box): boolean {
  if (outer.host === undefined || inner.host === undefined || outer.destination === inner.destination) return false;
  return (
    includes(outer.host, inner.host) &&
    contains(outer.ports, inner.ports) &&
    (outer.protocol === undefined || outer.protocol === inner.protocol) &&
    (outer.virtualNetwork === undefined || outer.virtualNetwork === inner.virtualNetwork)
  );
}

/** What boxes have in common, which is a box: CIDR ranges overlap only if one contains the other. */
function intersection(boxes: readonly Box[]): PrivateThing {
  const smallest = boxes.reduce((one, other) => (isSmaller(other, one) ? other : one));
  const overlapping =
    smallest.host === undefined
      ? []
      : mostSpecific(boxes, ({ host: a }, { host: b }) => a !== undefined && b !== undefined && includes(a, b));
  const destination = [...new Set(overlapping.map((box) => box.destination))].join(" and ");
  const ports = {
    first: boxes.reduce((first, box) => (box.ports.first > first ? box.ports.first : first), 0n),
    last: boxes.reduce((last, box) => (box.ports.last < last ? box.ports.last : last), 65_535n),
  };
  return {
    kind: "private",
    destination: destination === "" ? smallest.destination : destination,
    protocol: boxes.find(({ protocol }) => protocol !== undefined)?.protocol,
    ports: portText(ports),
    virtualNetwork: boxes.find(({ virtualNetwork }) => virtualNetwork !== undefined)?.virtualNetwork,
  };
}

const isSmaller = ({ addresses: one }: Box, { addresses: other }: Box): boolean =>
  one !== undefined && other !== undefined && contains(other, one);

function portText({ first, last }: Interval): string | undefined {
  if (first === 0n && last === 65_535n) return undefined;
  return first === last ? `${first}` : `${first}-${last}`;
}
