import type { Static } from "@sinclair/typebox";
import { Type } from "../../../api/core/type";
import { del, Deleted, get, Nullable, OneOf, patch, post, put, Timestamp } from "../../../api";
import { ACCOUNT_ID_PATTERN } from "../../../api/core/identifiers";

/** Types whose content is a string. */
export const TEXT_RECORD_TYPES = ["A", "AAAA", "CNAME", "MX", "NS", "OPENPGPKEY", "PTR", "TXT"] as const;

/** Types whose content is an object, `data`. */
export const DATA_RECORD_TYPES = [
  "CAA",
  "CERT",
  "DNSKEY",
  "DS",
  "HTTPS",
  "LOC",
  "NAPTR",
  "SMIMEA",
  "SRV",
  "SSHFP",
  "SVCB",
  "TLSA",
  "URI",
] as const;

const Settings = Type.Object({
  flatten_cname: Type.Optional(Type.Boolean({ description: "Return IP addresses instead of the CNAME." })),
  ipv4_only: Type.Optional(Type.Boolean({ description: "Only A records for proxied names." })),
  ipv6_only: Type.Optional(Type.Boolean({ description: "Only AAAA records for proxied names." })),
});

const fields = {
  name: Type.String({
    minLength: 1,
    description: "Name of the record. Relative to the zone unless it ends with the zone's name.",
  }),
  type: OneOf([...TEXT_RECORD_TYPES, ...DATA_RECORD_TYPES], { description: "Type of the record." }),
  content: Type.Optional(Type.String({ minLength: 1, maxLength: 65_535, description: "Content of the record." })),
  data: Type.Optional(
    Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]), {
      description: "Content of the record as an object.",
    }),
  ),
  ttl: Type.Optional(
    Type.Union([Type.Literal(1), Type.Integer({ minimum: 30, maximum: 86_400 })], {
      description: "Time to live in seconds; 1 is automatic.",
    }),
  ),
  proxied: Type.Optional(Type.Boolean({ description: "Traffic is proxied by Cloudflare." })),
  priority: Type.Optional(
    Type.Integer({ minimum: 0, maximum: 65_535, description: "Priority of MX and URI records." }),
  ),
  comment: Type.Optional(Nullable(Type.String({ maxLength: 500 }), { description: "Comment." })),
  tags: Type.Optional(Type.Array(Type.String(), { description: "Tags, `name:value`." })),
  private_routing: Type.Optional(Type.Boolean({ description: "Traffic is routed to a private network." })),
  settings: Type.Optional(Settings),
};

/** Input of a DNS record. */
export const DnsRecordInput = Type.Object(fields);
export type DnsRecordInput = Static<typeof DnsRecordInput>;

/** A DNS record of a zone. */
export const DnsRecord = Type.Object({
  ...fields,
  id: Type.String({ pattern: ACCOUNT_ID_PATTERN, description: "Identifier of the record." }),
  content: Type.String(),
  ttl: Type.Integer(),
  proxied: Type.Boolean(),
  proxiable: Type.Boolean({ description: "Whether the record can be proxied." }),
  comment: Nullable(Type.String()),
  tags: Type.Array(Type.String()),
  settings: Settings,
  meta: Type.Object({}, { description: "Metadata of Cloudflare." }),
  created_on: Timestamp(),
  modified_on: Timestamp(),
  comment_modified_on: Type.Optional(Timestamp()),
  tags_modified_on: Type.Optional(Timestamp()),
});
export type DnsRecord = Static<typeof DnsRecord>;

const textFilters = <const Field extends string>(field: Field) => {
  const filter = (how: string) => Type.Optional(Type.String({ description: `The ${field} ${how} this string.` }));
  return {
    [field]: filter("is"),
    [`${field}.exact`]: filter("is"),
    [`${field}.contains`]: filter("contains"),
    [`${field}.startswith`]: filter("starts with"),
    [`${field}.endswith`]: filter("ends with"),
  } as Record<Field | `${Field}.${"exact" | "contains" | "startswith" | "endswith"}`, ReturnType<typeof filter>>;
};

const Query = Type.Object({
  ...textFilters("name"),
  ...textFilters("content"),
  type: Type.Optional(fields.type),
  proxied: Type.Optional(Type.Boolean({ description: "Only records that are (or are not) proxied." })),
  search: Type.Optional(Type.String({ description: "Part of the name or the content." })),
  match: Type.Optional(
    OneOf(["any", "all"], { default: "all", description: "Whether any or all filters must match." }),
  ),
  order: Type.Optional(OneOf(["type", "name", "content", "ttl", "proxied"], { description: "Sort field." })),
  direction: Type.Optional(OneOf(["asc", "desc"], { default: "asc", description: "Sort direction." })),
  page: Type.Optional(Type.Integer({ minimum: 1, description: "Page number, from 1." })),
  per_page: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 5_000_000, default: 100, description: "Items per page." }),
  ),
});
export type DnsRecordQuery = Static<typeof Query>;

const collection = "/zones/{zone_id}/dns_records";
const one = `${collection}/{dns_record_id}` as const;
const permission = "DNS";

export const dnsRecords = {
  list: get(collection, { summary: "List DNS records", permission, query: Query, result: DnsRecord, paging: "page" }),
  get: get(one, { summary: "Get a DNS record", permission, result: DnsRecord }),
  create: post(collection, { summary: "Create a DNS record", permission, body: DnsRecordInput, result: DnsRecord }),
  overwrite: put(one, { summary: "Overwrite a DNS record", permission, body: DnsRecordInput, result: DnsRecord }),
  update: patch(one, {
    summary: "Update a DNS record",
    permission,
    body: Type.Partial(DnsRecordInput),
    result: DnsRecord,
  }),
  delete: del(one, { summary: "Delete a DNS record", permission, result: Deleted }),
} as const;
