import type { RecordedKind } from "../recorded-kind";

/** DNS records. */
export const dnsRecords: RecordedKind = {
  kind: "dns-records",
  source: "API reference",
  certainty: "reported",
  paths: ["/zones/{zone_id}/dns_records"],
  collection: "/zones/{zone_id}/dns_records",
  key: "id",
  create: { body: { type: "TXT", name: "{prefix}-record.{zone}", content: '"cfaccess"', ttl: 300 } },
  object: {
    id: "string",
    name: "string",
    type: "string",
    content: "string",
    ttl: "number",
    proxied: "boolean",
    created_on: "string",
    modified_on: "string",
  },
  update: { body: { type: "TXT", name: "{prefix}-record.{zone}", content: '"cfaccess, changed"', ttl: 300 } },
  unknown: { id: "023e105f4ecef8ad9ca31a8372d0c353", status: 404 },
};
