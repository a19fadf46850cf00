import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** An IP address in its canonical form: an IPv4 address mapped to IPv6 becomes IPv4. Undefined for anything else. */
export const canonicalIp = (address: string): string | undefined =>
  isIP(address) === 0 ? undefined : ipaddr.process(address).toString();

/** Whether a string is a loopback address: 127.0.0.0/8 or ::1. A name, such as `127.evil.example`, never is. */
export const isLoopbackAddress = (address: string): boolean =>
  isIP(address) !== 0 && ipaddr.process(address).range() === "loopback";

/** Whether a host, as in a URL, is a loopback address or `localhost`. Names are not resolved. */
export const isLoopbackHost = (host: string): boolean =>
  host.toLowerCase() === "localhost" || isLoopbackAddress(withoutBrackets(host));

/** A host without the brackets that a URL puts around an IPv6 address. */
export const withoutBrackets = (host: string): string =>
  host.startsWith("[") && host.endsWith("]") ? host.slice(1, -1) : host;
