import type { RecordedKind } from "../recorded-kind";

/** Verification of the API token. */
export const tokens: RecordedKind = {
  kind: "tokens",
  source: "API reference",
  certainty: "reported",
  paths: ["/user/tokens/verify", "/accounts/{account_id}/tokens/verify"],
  collection: "/user/tokens/verify",
  key: null,
  isSingleton: true,
  object: { id: "string", status: "string" },
};
