import ipaddr from "ipaddr.js";
import type { Target, TargetIp } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Behaviors } from "../../core/behaviors";
import { defaultVirtualNetworkId, type Scope } from "../../core/scope";

type Family = keyof TargetIp;
const FAMILIES: readonly Family[] = ["ipv4", "ipv6"];

/** An address as the API writes it: IPv6 in its canonical form. Undefined when it is no address of that family. */
export function canonicalAddress(family: Family, address: string): string | undefined {
  if (family === "ipv4") {
    return ipaddr.IPv4.isValidFourPartDecimal(address) ? ipaddr.IPv4.parse(address).toString() : undefined;
  }
  if (!ipaddr.IPv6.isValid(address)) return undefined;
  const parsed = ipaddr.IPv6.parse(address);
  return parsed.zoneId === undefined ? parsed.toRFC5952String() : undefined;
}

/** Addresses of a family in their order: comparable as text. */
export function addressRank(address: string): string {
  return Buffer.from(ipaddr.parse(address).toByteArray()).toString("hex");
}

/** The addresses of a target, IPv4 first. */
export function addressesOf(
  target: Pick<Target, "ip">,
): { family: Family; address: string; network: string | undefined }[] {
  return FAMILIES.flatMap((family) => {
    const given = target.ip[family];
    return given?.ip_addr === undefined ? [] : [{ family, address: given.ip_addr, network: given.virtual_network_id }];
  });
}

/** What no two targets of an account have in common: an address in a virtual network. */
export function uniqueAddresses(target: Pick<Target, "ip">, scope: Scope): string[] {
  return addressesOf(target).map(
    ({ address, network }) => `${address} in ${network ?? defaultVirtualNetworkId(scope)}`,
  );
}

/** What is kept of the addresses a caller gives, or why they are refused. */
export function admittedAddresses(given: TargetIp, behaviors: Readonly<Behaviors>, scope: Scope): TargetIp {
  const admitted: TargetIp = {};
  for (const family of FAMILIES) {
    if (given[family] !== undefined) admitted[family] = admittedAddress(family, given[family], behaviors, scope);
  }
  if (admitted.ipv4 === undefined && admitted.ipv6 === undefined) {
    throw ApiError.invalid("/ip", "ip: neither ipv4 nor ipv6 given, a target needs one of them or both");
  }
  return admitted;
}

type Given = NonNullable<TargetIp[Family]>;

function admittedAddress(family: Family, given: Given, behaviors: Readonly<Behaviors>, scope: Scope): Given {
  const pointer = `/ip/${family}/ip_addr`;
  const name = `ip.${family}.ip_addr`;
  if (given.ip_addr === undefined) throw ApiError.invalid(pointer, `${name}: required, but not given`);
  const address = canonicalAddress(family, given.ip_addr);
  if (address === undefined) {
    const kind = family === "ipv4" ? "an IPv4" : "an IPv6";
    throw ApiError.invalid(pointer, `${name}: given ${JSON.stringify(given.ip_addr)}, allowed: ${kind} address`);
  }
  if (behaviors.targetsRefusePublicAddresses && ipaddr.parse(address).range() === "unicast") {
    throw ApiError.invalid(
      pointer,
      `${name}: given ${JSON.stringify(address)}, allowed: a private address; targets are reached inside the virtual network, not over the public internet`,
    );
  }
  const network = given.virtual_network_id?.toLowerCase();
  if (network !== undefined) return { ip_addr: address, virtual_network_id: network };
  return behaviors.targetsDefaultVirtualNetwork
    ? { ip_addr: address, virtual_network_id: defaultVirtualNetworkId(scope) }
    : { ip_addr: address };
}
