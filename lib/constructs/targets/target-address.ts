import { IPv4, IPv6 } from "ipaddr.js";
import { quoted } from "./inventory/message-text";

/** A valid IP address. */
export interface Address {
  readonly family: "ipv4" | "ipv6";
  /** Canonical form: two spellings of one address have the same. */
  readonly canonical: string;
  /** Whether it is a public address. */
  readonly isPublic: boolean;
}

/**
 * Parses the address of a target.
 *
 * @returns the address, or, as a string, why it is invalid
 */
export function parseAddress(text: string): Address | string {
  if (FOUR_OCTETS.test(text)) return checked("ipv4", new IPv4(text.split(".").map(Number)));
  if (text.includes("%"))
    return `${quoted(text)} has a zone ("%…"), which is meaningful on one machine only; remove it`;
  if (!text.startsWith("[") && IPv6.isValid(text)) return checked("ipv6", IPv6.parse(text));
  return `${quoted(text)} is not an IP address; ${hint(text)}`;
}

/** Four numbers from 0 to 255. A leading zero would make one octal for some programs. */
const FOUR_OCTETS = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

function checked(family: Address["family"], address: IPv4 | IPv6): Address | string {
  const range = address.range();
  const canonical = address.toString();
  if (address instanceof IPv6 && address.isIPv4MappedAddress()) {
    return `"${canonical}" is an IPv4-mapped IPv6 address; write "${address.toIPv4Address().toString()}"`;
  }
  if (NOT_A_HOST.has(range))
    return `"${canonical}" is not the address of a single host (${range}); give the address of the host`;
  return { family, canonical, isPublic: !PRIVATE.has(range) };
}

/** Names of ranges in ipaddr.js. */
const PRIVATE: ReadonlySet<string> = new Set(["private", "uniqueLocal", "carrierGradeNat", "linkLocal", "loopback"]);
const NOT_A_HOST: ReadonlySet<string> = new Set(["multicast", "broadcast", "unspecified"]);

function hint(text: string): string {
  if (text.includes("/")) return "it is a network, but a target is one host; give the address of the host";
  if (/^\[.*\]/.test(text) || /^\d+\.\d+\.\d+\.\d+:\d+$/.test(text)) {
    return "give the address without a port or brackets; the application sets the port";
  }
  if (/^[\d.]+$/.test(text)) return `an IPv4 address has four numbers from 0 to 255, such as "10.0.0.5"`;
  if (/[g-z]/i.test(text)) return "names are not resolved; give the IP address";
  return `give an address such as "10.0.0.5" or "fd00::5"`;
}
