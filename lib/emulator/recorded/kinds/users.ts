import type { RecordedKind } from "../recorded-kind";

/** Users, with their sessions and failed logins. */
export const users: RecordedKind = {
  kind: "users",
  source: "API reference",
  certainty: "reported",
  paths: [
    "/accounts/{account_id}/access/users",
    "/accounts/{account_id}/access/users/{user_id}/active_sessions",
    "/accounts/{account_id}/access/users/{user_id}/failed_logins",
    "/accounts/{account_id}/access/users/{user_id}/last_seen_identity",
  ],
  collection: "/accounts/{account_id}/access/users",
  key: "id",
  item: {
    "id?": "string",
    "uid?": "string",
    "email?": "string",
    "name?": "string|null",
    "access_seat?": "boolean",
    "gateway_seat?": "boolean",
    "created_at?": "string",
    "updated_at?": "string",
  },
  notOnLive: "a user takes a seat of the account",
};
