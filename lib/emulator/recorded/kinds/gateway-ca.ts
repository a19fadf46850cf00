import type { RecordedKind } from "../recorded-kind";

/** The SSH certificate authority. */
export const gatewayCa: RecordedKind = {
  kind: "gateway-ca",
  source: "API reference; Cloudflare's documentation",
  certainty: "reported",
  paths: ["/accounts/{account_id}/access/gateway_ca"],
  collection: "/accounts/{account_id}/access/gateway_ca",
  key: "id",
  create: {},
  item: { id: "string", public_key: "string" },
  refused: [
    {
      because: "the account has one already",
      request: "POST /accounts/{account_id}/access/gateway_ca",
      status: 409,
      message: /gateway_ca_already_exists/,
    },
  ],
  notOnLive: "an account has one, which its SSH servers trust",
};
