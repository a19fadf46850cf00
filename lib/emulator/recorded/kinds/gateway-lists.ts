import type { RecordedKind } from "../recorded-kind";

/** Gateway lists. */
export const gatewayLists: RecordedKind = {
  kind: "gateway-lists",
  source: "recorded responses of cf-terraforming",
  certainty: "recorded",
  paths: ["/accounts/{account_id}/gateway/lists", "/accounts/{account_id}/gateway/lists/*"],
  collection: "/accounts/{account_id}/gateway/lists",
  key: "id",
  create: {
    body: { name: "{prefix} list", type: "EMAIL", description: "First", items: [{ value: "ada@example.com" }] },
  },
  object: {
    id: "uuid",
    name: "string",
    type: "string",
    description: "string",
    "items?": [{ value: "string" }],
    created_at: "time",
    updated_at: "time",
  },
  item: {
    id: "uuid",
    name: "string",
    type: "string",
    "description?": "string",
    count: "integer",
    created_at: "time",
    updated_at: "time",
  },
  resultInfo: null,
  update: { body: { name: "{prefix} list, renamed", description: "Second", items: [{ value: "grace@example.com" }] } },
  unknown: { status: 404 },
};
