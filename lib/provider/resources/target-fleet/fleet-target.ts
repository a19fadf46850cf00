import ipaddr from "ipaddr.js";
import { UUID_PATTERN, type Target, type TargetInput, type TargetIp } from "../../../api";

/** One address of a target in the state. The virtual network is null until the API returns it. */
export interface FleetAddress {
  readonly ip_addr: string;
  readonly virtual_network_id: string | null;
}

/** The wanted attributes of one target of a fleet. */
export interface WantedTarget {
  readonly hostname: string;
  readonly ip: { readonly ipv4: FleetAddress | null; readonly ipv6: FleetAddress | null };
  readonly tags: Readonly<Record<string, string>> | null;
}

/** An existing target of a fleet. */
export interface FleetTarget extends WantedTarget {
  readonly id: string;
  /**
   * `modified_at` of the target after this fleet last wrote it. The API does not know fleets: a fleet becomes the owner of a
   * target by writing it, and a later `modified_at` shows that another one wrote it. Null while the fleet takes the target
   * over and has not written it yet. `ownership.ts` has two more values.
   */
  readonly written_at: string | null;
}

/** Whether the fleet takes the target over, and has not written it yet. */
export const isBeingTakenOver = ({ written_at }: FleetTarget): boolean => written_at === null;

export const FAMILIES = ["ipv4", "ipv6"] as const;
type Family = (typeof FAMILIES)[number];

const TARGET_ID = new RegExp(UUID_PATTERN, "i");

/** Whether a string has the form of a target id. */
export const isTargetId = (text: string): boolean => TARGET_ID.test(text);

/** The canonical form of an address, which is the same for equal addresses. */
export function canonicalAddress(address: string): string {
  return ipaddr.isValid(address) ? ipaddr.parse(address).toString() : address;
}

/** The addresses of a target, each with its virtual network (null if omitted). */
export function addressesOf(target: { readonly ip: TargetIp | WantedTarget["ip"] }): FleetAddress[] {
  return FAMILIES.flatMap((family) => {
    const address = target.ip[family];
    return address?.ip_addr === undefined
      ? []
      : [{ ip_addr: canonicalAddress(address.ip_addr), virtual_network_id: address.virtual_network_id ?? null }];
  });
}

/** Whether an existing target equals the wanted one in every field. An omitted virtual network matches any. */
export function equalsWanted(existing: Target, wanted: WantedTarget): boolean {
  return (
    existing.hostname.toLowerCase() === wanted.hostname.toLowerCase() &&
    FAMILIES.every((family) => sameAddress(existing.ip[family], wanted.ip[family])) &&
    sameTags(existing.tags, wanted.tags)
  );
}

/** The request body for the wanted target. */
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
 * Converts a target of the API. Where the API returns an equal value in another form than configured (case of a hostname,
 * form of an IPv6 address, absent tags), the configured form stays, so that the plan shows no change. `written_at` is a
 * parameter because only a write of this fleet changes it.
 */
export function toFleetTarget(
  existing: Target,
  configured: WantedTarget | undefined,
  written_at: string | null,
): FleetTarget {
  return {
    id: existing.id,
    written_at,
    hostname:
      configured?.hostname.toLowerCase() === existing.hostname.toLowerCase() ? configured.hostname : existing.hostname,
    ip: {
      ipv4: toFleetAddress(existing.ip.ipv4, configured?.ip.ipv4 ?? null),
      ipv6: toFleetAddress(existing.ip.ipv6, configured?.ip.ipv6 ?? null),
    },
    tags: isEmpty(existing.tags)
      ? isEmpty(configured?.tags)
        ? (configured?.tags ?? null)
        : null
      : { ...existing.tags },
  };
}

/** Whether an existing target must be updated. A target that is being taken over always is: the write shows its new owner. */
export function needsUpdate(before: FleetTarget, wanted: WantedTarget): boolean {
  return (
    isBeingTakenOver(before) ||
    before.hostname !== wanted.hostname ||
    !sameTags(before.tags, wanted.tags) ||
    !FAMILIES.every((family) => sameAddress(before.ip[family], wanted.ip[family]))
  );
}

/** The state of an existing target that needs no update, in the configured form. */
export function unchangedTarget(before: FleetTarget, wanted: WantedTarget): FleetTarget {
  const unchanged = (family: Family): FleetAddress | null => {
    const address = wanted.ip[family];
    const network = address?.virtual_network_id ?? before.ip[family]?.virtual_network_id ?? null;
    return address === null ? null : { ip_addr: address.ip_addr, virtual_network_id: network };
  };
  return {
    id: before.id,
    written_at: before.written_at,
    hostname: wanted.hostname,
    ip: { ipv4: unchanged("ipv4"), ipv6: unchanged("ipv6") },
    tags: wanted.tags,
  };
}

/** The name of a target in messages: `web-1 (10.0.0.1)`. */
export function describeTarget(target: {
  readonly hostname: string;
  readonly ip: TargetIp | WantedTarget["ip"];
}): string {
  return `${target.hostname} (${addressesOf(target)
    .map((address) => address.ip_addr)
    .join(", ")})`;
}

type ApiAddress = TargetIp["ipv4"] | FleetAddress;

function toFleetAddress(existing: ApiAddress, configured: FleetAddress | null): FleetAddress | null {
  if (existing?.ip_addr === undefined) return null;
  const same = configured !== null && canonicalAddress(configured.ip_addr) === canonicalAddress(existing.ip_addr);
  return {
    ip_addr: same ? configured.ip_addr : existing.ip_addr,
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
