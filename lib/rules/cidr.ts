import { IPv4, IPv6 } from "ipaddr.js";

/**
 * A block of addresses in the form in which Access answers it: with its length, without bits beyond it. A single
 * address becomes a block of one, as the API does by itself
 * (https://github.com/cloudflare/terraform-provider-cloudflare/issues/6059).
 *
 * @returns undefined for what is no block of addresses
 */
export function canonicalBlock(text: string): string | undefined {
  const [address = "", length, ...rest] = text.split("/");
  if (rest.length > 0 || (length !== undefined && !/^\d{1,3}$/.test(length))) return undefined;
  if (IPv4.isValidFourPartDecimal(address)) return block(IPv4, address, Number(length ?? 32), 32);
  if (/^[0-9a-f:.]+$/i.test(address) && IPv6.isValid(address)) return block(IPv6, address, Number(length ?? 128), 128);
  return undefined;
}

function block(family: typeof IPv4 | typeof IPv6, address: string, length: number, longest: number) {
  if (length > longest) return undefined;
  return `${family.networkAddressFromCIDR(`${address}/${length}`).toString()}/${length}`;
}

/** Whether two blocks, in canonical form, have an address in common. */
export function blocksOverlap(one: string, other: string): boolean {
  const [a, b] = [parsed(one), parsed(other)];
  if (a.address.kind() !== b.address.kind()) return false;
  const length = Math.min(a.length, b.length);
  return network(a.address.toString(), length) === network(b.address.toString(), length);
}

function parsed(text: string): { address: IPv4 | IPv6; length: number } {
  const [address, length] = text.includes(":") ? IPv6.parseCIDR(text) : IPv4.parseCIDR(text);
  return { address, length };
}

const network = (address: string, length: number): string | undefined => canonicalBlock(`${address}/${length}`);
