import type { RecordedKind } from "../recorded-kind";

/** Logs. */
export const accessLogs: RecordedKind = {
  kind: "access-logs",
  source: "API reference",
  certainty: "reported",
  paths: ["/accounts/{account_id}/access/logs/access_requests", "/accounts/{account_id}/access/logs/scim/updates"],
  collection: "/accounts/{account_id}/access/logs/access_requests",
  key: null,
  item: {
    "action?": "string",
    "allowed?": "boolean",
    "app_domain?": "string",
    "app_uid?": "string",
    "connection?": "string",
    "created_at?": "string",
    "ip_address?": "string",
    "ray_id?": "string",
    "user_email?": "string",
  },
};
