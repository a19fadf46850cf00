import type { RecordedKind } from "../recorded-kind";

/** Virtual networks. */
export const virtualNetworks: RecordedKind = {
  kind: "virtual-networks",
  source: "recorded responses of cf-terraforming",
  certainty: "recorded",
  paths: ["/accounts/{account_id}/teamnet/virtual_networks"],
  collection: "/accounts/{account_id}/teamnet/virtual_networks",
  key: "id",
  create: { body: { name: "{prefix} network", comment: "First" } },
  object: {
    id: "uuid",
    name: "string",
    comment: "string",
    is_default_network: "boolean",
    created_at: "time6",
    "deleted_at?": "time6|null",
  },
  resultInfo: { per_page: 1000, total_pages: false },
  update: { method: "PATCH", body: { comment: "Second" } },
  unknown: { status: 404 },
};
