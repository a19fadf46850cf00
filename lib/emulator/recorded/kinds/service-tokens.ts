import type { RecordedKind } from "../recorded-kind";

/** Service tokens. */
export const serviceTokens: RecordedKind = {
  kind: "service-tokens",
  source: "recorded responses of cf-terraforming; acceptance tests of the official provider",
  certainty: "recorded",
  paths: [
    "/{accounts_or_zones}/{account_or_zone_id}/access/service_tokens",
    "/accounts/{account_id}/access/service_tokens/{service_token_id}/refresh",
    "/accounts/{account_id}/access/service_tokens/{service_token_id}/rotate",
  ],
  collection: "/accounts/{account_id}/access/service_tokens",
  key: "id",
  create: {
    body: { name: "{prefix} token", duration: "forever" },
    result: { id: "uuid", name: "string", client_id: "string", client_secret: "string", duration: "string" },
  },
  object: {
    id: "uuid",
    name: "string",
    client_id: "string",
    client_secret: "absent",
    duration: "string",
    expires_at: "time",
    created_at: "time",
    updated_at: "time",
  },
  resultInfo: { per_page: 1000, total_pages: true },
  update: { body: { name: "{prefix} token, renamed", duration: "8760h" } },
  unknown: { code: 12135 },
};
