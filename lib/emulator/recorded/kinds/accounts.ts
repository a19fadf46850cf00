import type { RecordedKind } from "../recorded-kind";

/** Accounts. */
export const accounts: RecordedKind = {
  kind: "accounts",
  source: "API reference",
  certainty: "reported",
  paths: ["/accounts"],
  collection: "/accounts",
  key: "id",
  object: { id: "hex32", name: "string" },
  notOnLive: "an account is not created by its own token",
};
