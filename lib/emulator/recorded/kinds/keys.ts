import type { RecordedKind } from "../recorded-kind";

/** The rotation of keys. */
export const keys: RecordedKind = {
  kind: "keys",
  source: "recorded responses of cf-terraforming",
  certainty: "recorded",
  paths: ["/accounts/{account_id}/access/keys", "/accounts/{account_id}/access/keys/rotate"],
  collection: "/accounts/{account_id}/access/keys",
  key: null,
  isSingleton: true,
  object: {
    key_rotation_interval_days: "integer",
    days_until_next_rotation: "integer",
    last_key_rotation_at: "time6",
  },
};
