import type { RecordedKind } from "../recorded-kind";

/** Legacy bookmarks. */
export const bookmarks: RecordedKind = {
  kind: "bookmarks",
  source: "API reference; a creation fails on one live account (Alchemy)",
  certainty: "contradictory",
  paths: ["/accounts/{account_id}/access/bookmarks"],
  collection: "/accounts/{account_id}/access/bookmarks",
  key: "id",
  object: { id: "uuid", "name?": "string", "domain?": "string", "created_at?": "time", "updated_at?": "time" },
  unknown: { status: 404 },
  notOnLive: "the API is deprecated, and creates no bookmark on every account",
};
