import type { RecordedKind } from "../recorded-kind";

/** Infrastructure targets. */
export const infrastructureTargets: RecordedKind = {
  kind: "infrastructure-targets",
  source: "recorded responses of cf-terraforming",
  certainty: "recorded",
  paths: [
    "/accounts/{account_id}/infrastructure/targets",
    "/accounts/{account_id}/infrastructure/targets/batch",
    "/accounts/{account_id}/infrastructure/targets/batch_delete",
  ],
  collection: "/accounts/{account_id}/infrastructure/targets",
  key: "id",
  create: { body: { hostname: "{prefix}-target", ip: { ipv4: { ip_addr: "203.0.113.7" } } } },
  object: {
    id: "uuid7",
    hostname: "string",
    ip: { ipv4: { ip_addr: "string", virtual_network_id: "uuid" }, ipv6: "null" },
    tags: "absent",
    created_at: "time",
    modified_at: "time",
  },
  item: {
    id: "uuid",
    hostname: "string",
    ip: { ipv4: "object|null", ipv6: "object|null" },
    "tags?": "object",
    created_at: "time",
    modified_at: "time",
  },
  resultInfo: { per_page: 1000, total_pages: false },
  update: { body: { hostname: "{prefix}-renamed", ip: { ipv4: { ip_addr: "203.0.113.7" } } } },
  unknown: { status: 404 },
};
