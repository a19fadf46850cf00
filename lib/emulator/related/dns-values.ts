import { HOSTNAME_LENGTH } from "../../api";
import { ApiError } from "../core/api-error";
import type { DnsRecordInput } from "./api/dns-records";
import { canonicalAddress } from "../areas/infrastructure/target-address";

type Data = NonNullable<DnsRecordInput["data"]>;

/** An error with the code and message of the DNS API. Codes 81044, 81053, 81058 and 9005 come from real responses. */
export const dnsError = (code: number, pointer: string, message: string, status = 400): ApiError =>
  new ApiError(status, { code, message, ...(pointer === "" ? {} : { source: { pointer } }) });

const NAME = /^(?:\*\.)?(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9-]{2,63}$/;

const isHostname = (value: string): boolean =>
  value.length <= HOSTNAME_LENGTH && NAME.test(value.toLowerCase().replace(/\.$/, ""));

/**
 * The full name of a record. A name that does not end with the zone's name is relative to the zone; `@` is the zone.
 * @throws {ApiError} If the name is invalid.
 */
export function absoluteName(input: string, zone: string): string {
  const name = input.toLowerCase().replace(/\.$/, "");
  const isAbsolute = name === zone || name.endsWith(`.${zone}`);
  const absolute = name === "@" ? zone : isAbsolute ? name : `${name}.${zone}`;
  if (absolute.length <= HOSTNAME_LENGTH && NAME.test(absolute)) return absolute;
  throw dnsError(9000, "/name", "DNS name is invalid.");
}

/** The content of a record, checked by its type. @throws {ApiError} If the content is invalid for the type. */
export function contentOf({ type, content, data }: DnsRecordInput): string {
  if (content === undefined || data !== undefined) return contentOfData(type, data);
  switch (type) {
    case "A":
      return canonicalAddress("ipv4", content) ?? reject(9005, "Content for A record must be a valid IPv4 address.");
    case "AAAA":
      return canonicalAddress("ipv6", content) ?? reject(9006, "Content for AAAA record must be a valid IPv6 address.");
    case "CNAME":
      return hostname(content) ?? reject(9007, "Content for CNAME record is invalid.");
    case "MX":
    case "NS":
    case "PTR":
      return hostname(content) ?? reject(9009, `Content for ${type} record is invalid.`);
    default:
      return content;
  }
}

function reject(code: number, message: string): never {
  throw dnsError(code, "/content", message);
}

const hostname = (content: string): string | undefined =>
  isHostname(content) ? content.replace(/\.$/, "") : undefined;

/** The content for `data`. SRV and CAA have an order of their own; other types use the order of the fields. */
function contentOfData(type: string, data: Data | undefined): string {
  if (data === undefined || Object.keys(data).length === 0) {
    throw dnsError(9004, "/content", `${type} record: content or data is required, but neither was given`);
  }
  const { weight, port, target, flags, tag, value } = data;
  if (type === "SRV") return [weight, port, target].join(" ");
  if (type === "CAA") return [flags, tag, JSON.stringify(value)].join(" ");
  return Object.values(data).join(" ");
}
