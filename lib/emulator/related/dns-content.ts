import type { DnsRecordInput } from "./api/dns-records";
import { canonicalAddress } from "../areas/infrastructure/target-address";
import { dnsError } from "./dns-error";
import { isHostname } from "./dns-name";

type Data = NonNullable<DnsRecordInput["data"]>;

/** What a record says, checked by its type. @throws {ApiError} When the type cannot say that. */
export function contentOf({ type, content, data }: DnsRecordInput): string {
  if (content === undefined || data !== undefined) return fromData(type, data);
  switch (type) {
    case "A":
      return canonicalAddress("ipv4", content) ?? refuse(9005, "Content for A record must be a valid IPv4 address.");
    case "AAAA":
      return canonicalAddress("ipv6", content) ?? refuse(9006, "Content for AAAA record must be a valid IPv6 address.");
    case "CNAME":
      return hostname(content) ?? refuse(9007, "Content for CNAME record is invalid.");
    case "MX":
    case "NS":
    case "PTR":
      return hostname(content) ?? refuse(9009, `Content for ${type} record is invalid.`);
    default:
      return content;
  }
}

function refuse(code: number, message: string): never {
  throw dnsError(code, "/content", message);
}

const hostname = (content: string): string | undefined =>
  isHostname(content) ? content.replace(/\.$/, "") : undefined;

/** The parts of a record as text; those of a kind that people write in another order than the API, in theirs. */
function fromData(type: string, data: Data | undefined): string {
  if (data === undefined || Object.keys(data).length === 0) {
    throw dnsError(9004, "/content", `${type} record: neither content nor data given, it needs one of them`);
  }
  const { weight, port, target, flags, tag, value } = data;
  if (type === "SRV") return [weight, port, target].join(" ");
  if (type === "CAA") return [flags, tag, JSON.stringify(value)].join(" ");
  return Object.values(data).join(" ");
}
