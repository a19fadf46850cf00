import type { RecordedKind } from "../recorded-kind";

/** Gateway rules. */
export const gatewayRules: RecordedKind = {
  kind: "gateway-rules",
  source: "official SDK",
  certainty: "reported",
  paths: ["/accounts/{account_id}/gateway/rules", "/accounts/{account_id}/gateway/*"],
  collection: "/accounts/{account_id}/gateway/rules",
  key: "id",
  item: { "id?": "string", "name?": "string", "action?": "string", "enabled?": "boolean" },
  notOnLive: "a rule filters the traffic of the account's devices",
};
