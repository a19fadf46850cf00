import ipaddr from "ipaddr.js";
import type { RuleKindRecord } from "./record";

/** Requests from a range of IP addresses. */
export const ip = {
  kind: "ip",
  attribute: "ip",
  factory: "ip",
  identityBased: false,
  permittedIn: ["allow", "deny", "non_identity", "bypass", "mcp"],
  singleValued: "a request comes from one address",
  refersTo: [],
  example: { value: { ip: "192.0.2.0/24" }, matchedBy: { ip: "192.0.2.7" } },
  matches: ({ ip }, { facts }) => facts.ip !== undefined && isInRange(facts.ip, ip),
} as const satisfies RuleKindRecord<"ip">;

/** Whether an address is in a CIDR range. An IPv4 address may be written as IPv6. False if either is invalid. */
function isInRange(address: string, range: string): boolean {
  const parsedRange = parseRange(range);
  if (!ipaddr.isValid(address) || parsedRange === undefined) return false;
  const [network, bits] = parsedRange;
  const parsed = ipaddr.process(address);
  return parsed.kind() === network.kind() && parsed.match(network, bits);
}

type Address = ReturnType<typeof ipaddr.parse>;

/** The network and prefix length of a CIDR range; a single address is a range of one. */
function parseRange(range: string): [Address, number] | undefined {
  if (ipaddr.isValidCIDR(range)) return ipaddr.parseCIDR(range);
  if (!ipaddr.isValid(range)) return undefined;
  const address = ipaddr.process(range);
  return [address, address.kind() === "ipv4" ? 32 : 128];
}
