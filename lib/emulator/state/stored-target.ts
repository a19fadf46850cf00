import type { Target, TargetIp } from "../../api";
import { defaultVirtualNetworkId, type Scope } from "./scope";

export const ADDRESS_FAMILIES = ["ipv4", "ipv6"] as const satisfies readonly (keyof TargetIp)[];

/** The addresses of a target, IPv4 first. */
export function addressesOf(target: Pick<Target, "ip">): { address: string; network: string | undefined }[] {
  return ADDRESS_FAMILIES.flatMap((family) => {
    const ip = target.ip[family];
    return ip?.ip_addr === undefined ? [] : [{ address: ip.ip_addr, network: ip.virtual_network_id }];
  });
}

/** Unique keys of a target: each address in its virtual network. */
export function uniqueAddresses(target: Pick<Target, "ip">, scope: Scope): string[] {
  return addressesOf(target).map(
    ({ address, network }) => `${address} in ${network ?? defaultVirtualNetworkId(scope)}`,
  );
}
