import ipaddr from "ipaddr.js";
import type { TargetIp } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { HandlerContext } from "../../core/handler";
import { defaultNetworkId } from "../../related/virtual-networks";
import { ADDRESS_FAMILIES } from "../../state/stored-target";

export type Family = keyof TargetIp;
type Ip = NonNullable<TargetIp[Family]>;

/** An IP address in the form that the API returns: IPv6 in canonical form. Undefined if it is invalid for the family. */
export function canonicalAddress(family: Family, address: string): string | undefined {
  if (family === "ipv4") {
    return ipaddr.IPv4.isValidFourPartDecimal(address) ? ipaddr.IPv4.parse(address).toString() : undefined;
  }
  if (!ipaddr.IPv6.isValid(address)) return undefined;
  const parsed = ipaddr.IPv6.parse(address);
  return parsed.zoneId === undefined ? parsed.toRFC5952String() : undefined;
}

/** A string that sorts the IP addresses of a family numerically. */
export function addressRank(address: string): string {
  return Buffer.from(ipaddr.parse(address).toByteArray()).toString("hex");
}

/** The error for an invalid IP address. @param path Path of the field: `"ip/ipv4/ip_addr"`. */
export function invalidAddress(path: string, family: Family, address: string): ApiError {
  const kind = family === "ipv4" ? "an IPv4" : "an IPv6";
  const name = path.replaceAll("/", ".");
  return ApiError.invalid(`/${path}`, `${name}: given ${JSON.stringify(address)}, allowed: ${kind} address`);
}

/**
 * Validates the IP addresses of a target and completes them. An address that was not given is null, as in recorded
 * responses.
 * @throws {ApiError} If one is invalid.
 */
export function validatedAddresses(context: HandlerContext, input: TargetIp): TargetIp {
  const validated: TargetIp = { ipv4: null, ipv6: null };
  for (const family of ADDRESS_FAMILIES) {
    const address = input[family] ?? undefined;
    if (address !== undefined) validated[family] = validatedAddress(context, family, address);
  }
  if (validated.ipv4 === null && validated.ipv6 === null) {
    throw ApiError.invalid("/ip", "ip: ipv4, ipv6 or both are required, but neither was given");
  }
  return validated;
}

function validatedAddress(context: HandlerContext, family: Family, input: Ip): Ip {
  const { behaviors } = context;
  const path = `ip/${family}/ip_addr`;
  const name = path.replaceAll("/", ".");
  if (input.ip_addr === undefined) throw ApiError.invalid(`/${path}`, `${name}: required, but not given`);
  const address = canonicalAddress(family, input.ip_addr);
  if (address === undefined) throw invalidAddress(path, family, input.ip_addr);
  if (behaviors.targetsRefusePublicAddresses && ipaddr.parse(address).range() === "unicast") {
    throw ApiError.invalid(
      `/${path}`,
      `${name}: given ${JSON.stringify(address)}, allowed: a private address; targets are reached inside the virtual network, not over the public internet`,
    );
  }
  const network = input.virtual_network_id?.toLowerCase();
  if (network !== undefined) return { ip_addr: address, virtual_network_id: network };
  return behaviors.targetsDefaultVirtualNetwork
    ? { ip_addr: address, virtual_network_id: defaultNetworkId(context) }
    : { ip_addr: address };
}
