import ipaddr from "ipaddr.js";

/** Whether an address is in a block. Also of an IPv4 address that is written as IPv6. False for what is none. */
export function isInBlock(address: string, block: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const range = rangeOf(block);
  if (range === undefined) return false;
  const [network, bits] = range;
  const parsed = ipaddr.process(address);
  return parsed.kind() === network.kind() && parsed.match(network, bits);
}

type Address = ReturnType<typeof ipaddr.parse>;

/** A block taken apart; an address alone is a block of one. */
function rangeOf(block: string): [Address, number] | undefined {
  if (ipaddr.isValidCIDR(block)) return ipaddr.parseCIDR(block);
  if (!ipaddr.isValid(block)) return undefined;
  const address = ipaddr.process(block);
  return [address, address.kind() === "ipv4" ? 32 : 128];
}
