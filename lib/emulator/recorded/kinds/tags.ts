import type { RecordedKind } from "../recorded-kind";

/** Tags. */
export const tags: RecordedKind = {
  kind: "tags",
  source: "recorded responses of cf-terraforming; Alchemy's error matchers",
  certainty: "recorded",
  paths: ["/accounts/{account_id}/access/tags"],
  collection: "/accounts/{account_id}/access/tags",
  key: "name",
  create: { body: { name: "{prefix}-tag" }, result: { name: "string", created_at: "time", updated_at: "time" } },
  object: { name: "string", created_at: "time", updated_at: "time" },
  item: { name: "string", app_count: "integer", created_at: "time", updated_at: "time" },
  resultInfo: { per_page: 50, total_pages: true },
  unknown: { id: "not-there", code: 12135 },
};
