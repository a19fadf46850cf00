import { BlockList, isIP } from "node:net";

/** The addresses of this machine's loopback interface. They include IPv4 addresses mapped to IPv6. */
const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");

/**
 * Whether a string is an address of this machine: 127.0.0.0/8 or ::1, in their full forms. `127.1` and `0x7f.1` are not:
 * programs differ in how they read them. In a URL they are, because the URL parser writes them out.
 */
export function isLoopbackAddress(address: string): boolean {
  const version = isIP(address);
  // An address with a zone, `::1%eth0`, is another interface's.
  return version !== 0 && !address.includes("%") && LOOPBACK.check(address, version === 4 ? "ipv4" : "ipv6");
}

/**
 * Whether a host, as in a URL, is this machine: a loopback address, or exactly `localhost`. Traffic to it does not leave
 * the machine. Other names are not, because resolvers may ask the network for them: `localhost.`, and names below
 * `localhost`, although RFC 6761 reserves them.
 */
export const isLoopbackHost = (host: string): boolean =>
  host.toLowerCase() === "localhost" || isLoopbackAddress(withoutBrackets(host));

/** A host without the brackets that a URL puts around an IPv6 address. */
export const withoutBrackets = (host: string): string =>
  host.startsWith("[") && host.endsWith("]") ? host.slice(1, -1) : host;
