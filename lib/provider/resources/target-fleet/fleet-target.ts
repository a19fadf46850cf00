import ipaddr from "ipaddr.js";
import type { Target, TargetInput, TargetIp } from "../../../api";

/** One address of a target as Terraform holds it: the virtual network is null until it is known. */
export interface FleetAddress {
  readonly ip_addr: string;
  readonly virtual_network_id: string | null;
}

/** What a fleet says of one of its targets. */
export interface WantedTarget {
  readonly hostname: string;
  readonly ip: { readonly ipv4: FleetAddress | null; readonly ipv6: FleetAddress | null };
  readonly tags: Readonly<Record<string, string>> | null;
}

/** A target of the fleet that exists. */
export interface FleetTarget extends WantedTarget {
  readonly id: string;
}

export const FAMILIES = ["ipv4", "ipv6"] as const;
type Family = (typeof FAMILIES)[number];

/** An address in the one spelling that equal addresses share. */
export function canonicalAddress(address: string): string {
  return ipaddr.isValid(address) ? ipaddr.parse(address).toString() : address;
}

/** The addresses of a target, each with its virtual network (null where none is given). */
export function addressesOf(target: { readonly ip: TargetIp | WantedTarget["ip"] }): FleetAddress[] {
  return FAMILIES.flatMap((family) => {
    const address = target.ip[family];
    return address?.ip_addr === undefined
      ? []
      : [{ ip_addr: canonicalAddress(address.ip_addr), virtual_network_id: address.virtual_network_id ?? null }];
  });
}

/** Whether an existing target is, field by field, what the fleet wants. A virtual network that is not given fits any. */
export function equalsWanted(existing: Target, wanted: WantedTarget): boolean {
  return (
    existing.hostname.toLowerCase() === wanted.hostname.toLowerCase() &&
    FAMILIES.every((family) => sameAddress(existing.ip[family], wanted.ip[family])) &&
    sameTags(existing.tags, wanted.tags)
  );
}

/** The body of a request that makes a target what the fleet wants. */
export function toInput(wanted: WantedTarget, before?: FleetTarget): TargetInput {
  const clearsTags = wanted.tags === null && before?.tags != null;
  return {
    hostname: wanted.hostname,
    ip: Object.fromEntries(
      FAMILIES.flatMap((family) => {
        const address = wanted.ip[family];
        if (address === null) return [];
        const { ip_addr, virtual_network_id } = address;
        return [[family, virtual_network_id === null ? { ip_addr } : { ip_addr, virtual_network_id }]];
      }),
    ),
    ...(clearsTags ? { tags: {} } : wanted.tags === null ? {} : { tags: { ...wanted.tags } }),
  };
}

/**
 * An existing target in the words of the fleet: where the API spells a value otherwise than the fleet does
 * (case of a hostname, form of an IPv6 address, no tags), the fleet's spelling stays, so that no drift is seen where none is.
 */
export function toFleetTarget(existing: Target, spelling: WantedTarget | undefined): FleetTarget {
  return {
    id: existing.id,
    hostname:
      spelling?.hostname.toLowerCase() === existing.hostname.toLowerCase() ? spelling.hostname : existing.hostname,
    ip: {
      ipv4: toFleetAddress(existing.ip.ipv4, spelling?.ip.ipv4 ?? null),
      ipv6: toFleetAddress(existing.ip.ipv6, spelling?.ip.ipv6 ?? null),
    },
    tags: isEmpty(existing.tags) ? (isEmpty(spelling?.tags) ? (spelling?.tags ?? null) : null) : { ...existing.tags },
  };
}

/** Whether a request is needed to make an existing target what is wanted. */
export function needsUpdate(before: FleetTarget, wanted: WantedTarget): boolean {
  return (
    before.hostname !== wanted.hostname ||
    !sameTags(before.tags, wanted.tags) ||
    !FAMILIES.every((family) => sameAddress(before.ip[family], wanted.ip[family]))
  );
}

/** An existing target that needs no request, in the spelling that is wanted now. */
export function keepTarget(before: FleetTarget, wanted: WantedTarget): FleetTarget {
  const keep = (family: Family): FleetAddress | null => {
    const address = wanted.ip[family];
    const network = address?.virtual_network_id ?? before.ip[family]?.virtual_network_id ?? null;
    return address === null ? null : { ip_addr: address.ip_addr, virtual_network_id: network };
  };
  return {
    id: before.id,
    hostname: wanted.hostname,
    ip: { ipv4: keep("ipv4"), ipv6: keep("ipv6") },
    tags: wanted.tags,
  };
}

/** How a target is called in messages: `web-1 (10.0.0.1)`. */
export function describeTarget(target: {
  readonly hostname: string;
  readonly ip: TargetIp | WantedTarget["ip"];
}): string {
  return `${target.hostname} (${addressesOf(target)
    .map((address) => address.ip_addr)
    .join(", ")})`;
}

type ApiAddress = TargetIp["ipv4"] | FleetAddress | null;

function toFleetAddress(existing: ApiAddress, spelling: FleetAddress | null): FleetAddress | null {
  if (existing?.ip_addr === undefined) return null;
  const same = spelling !== null && canonicalAddress(spelling.ip_addr) === canonicalAddress(existing.ip_addr);
  return {
    ip_addr: same ? spelling.ip_addr : existing.ip_addr,
    virtual_network_id: existing.virtual_network_id ?? null,
  };
}

function sameAddress(existing: ApiAddress, wanted: FleetAddress | null): boolean {
  if (existing?.ip_addr === undefined || wanted === null) return existing?.ip_addr === wanted?.ip_addr;
  return (
    canonicalAddress(existing.ip_addr) === canonicalAddress(wanted.ip_addr) &&
    (wanted.virtual_network_id === null || wanted.virtual_network_id === existing.virtual_network_id)
  );
}

function sameTags(existing: Target["tags"] | WantedTarget["tags"], wanted: WantedTarget["tags"]): boolean {
  const [left, right] = [existing ?? {}, wanted ?? {}];
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => left[key] === right[key]);
}

function isEmpty(tags: Readonly<Record<string, string>> | null | undefined): boolean {
  return tags === null || tags === undefined || Object.keys(tags).length === 0;
}
