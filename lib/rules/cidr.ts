import { IPv4, IPv6 } from "ipaddr.js";

/**
 * A CIDR range in the form in which the API returns it: with a prefix length, and without host bits. One address becomes a
 * range of one, as in the API (https://github.com/cloudflare/terraform-provider-cloudflare/issues/6059).
 *
 * @returns undefined if the string is neither an IP address nor a CIDR range
 */
export function canonicalRange(range: string): string | undefined {
  const [address = "", prefix, ...rest] = range.split("/");
  if (rest.length > 0 || (prefix !== undefined && !/^\d{1,3}$/.test(prefix))) return undefined;
  if (IPv4.isValidFourPartDecimal(address)) return networkOf(IPv4, address, Number(prefix ?? 32), 32);
  if (!/^[0-9a-f:.]+$/i.test(address) || !IPv6.isValid(address)) return undefined;
  return networkOf(IPv6, address, Number(prefix ?? 128), 128);
}

function networkOf(family: typeof IPv4 | typeof IPv6, address: string, prefix: number, maximum: number) {
  if (prefix > maximum) return undefined;
  return `${family.networkAddressFromCIDR(`${address}/${prefix}`).toString()}/${prefix}`;
}

/** Whether two ranges in canonical form have an address in common. */
export function rangesOverlap(one: string, other: string): boolean {
  const [a, b] = [parsed(one), parsed(other)];
  if (a.address.kind() !== b.address.kind()) return false;
  const prefix = Math.min(a.prefix, b.prefix);
  const network = ({ address }: Range): string | undefined => canonicalRange(`${address.toString()}/${prefix}`);
  return network(a) === network(b);
}

interface Range {
  readonly address: IPv4 | IPv6;
  readonly prefix: number;
}

function parsed(range: string): Range {
  const [address, prefix] = range.includes(":") ? IPv6.parseCIDR(range) : IPv4.parseCIDR(range);
  return { address, prefix };
}
