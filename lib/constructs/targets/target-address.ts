import { IPv4, IPv6 } from "ipaddr.js";

/** An address as written, and in the one form in which two can be compared. */
export interface Address {
  readonly family: "ipv4" | "ipv6";
  readonly canonical: string;
  /** Whether it is an address of the internet, which Access does not reach. */
  readonly isPublic: boolean;
}

/** Reads an address; the text says what is wrong with one that no target can have. */
export function parseAddress(text: string): Address | string {
  if (IPv4.isValidFourPartDecimal(text)) return checked("ipv4", IPv4.parse(text));
  if (text.includes("%")) return `"${text}" has a zone ("%…"), which means something on one machine only; leave it out`;
  if (!text.startsWith("[") && IPv6.isValid(text)) return checked("ipv6", IPv6.parse(text));
  return `"${text}" is not an IP address; ${hint(text)}`;
}

function checked(family: Address["family"], address: IPv4 | IPv6): Address | string {
  const range = address.range();
  const canonical = address.toString();
  if (address instanceof IPv6 && address.isIPv4MappedAddress()) {
    return `"${canonical}" is an IPv4 address in the clothes of IPv6; write "${address.toIPv4Address().toString()}"`;
  }
  if (NOBODY.has(range)) return `"${canonical}" is not the address of one host (${range})`;
  return { family, canonical, isPublic: !PRIVATE.has(range) };
}

/** Ranges in the words of ipaddr.js. */
const PRIVATE: ReadonlySet<string> = new Set(["private", "uniqueLocal", "carrierGradeNat", "linkLocal", "loopback"]);
const NOBODY: ReadonlySet<string> = new Set(["multicast", "broadcast", "unspecified"]);

function hint(text: string): string {
  if (text.includes("/")) return "it looks like a network, and a target is one host";
  if (/^\[.*\]/.test(text) || /^\d+\.\d+\.\d+\.\d+:\d+$/.test(text)) {
    return "write the address alone: the port belongs to the application";
  }
  if (/^[\d.]+$/.test(text)) return `an IPv4 address is four numbers from 0 to 255, such as "10.0.0.5"`;
  if (/[g-z]/i.test(text)) return "names are not looked up; give the address itself";
  return `give one such as "10.0.0.5" or "fd00::5"`;
}
