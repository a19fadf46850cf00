import type { RecordedKind } from "../recorded-kind";

const item = {
  id: "uuid",
  uid: "uuid",
  name: "string",
  decision: "string",
  reusable: "boolean",
  app_count: "integer",
  include: ["object"],
  exclude: ["object"],
  require: ["object"],
  created_at: "time",
  updated_at: "time",
} as const;

/** Reusable policies. */
export const policies: RecordedKind = {
  kind: "policies",
  source: "recorded responses of cf-terraforming; Alchemy's error matchers",
  certainty: "recorded",
  paths: ["/accounts/{account_id}/access/policies"],
  collection: "/accounts/{account_id}/access/policies",
  key: "id",
  create: {
    body: {
      name: "{prefix} policy",
      decision: "allow",
      session_duration: "24h",
      include: [{ ip: { ip: "203.0.113.0/24" } }],
    },
  },
  object: { ...item, session_duration: "string" },
  item,
  resultInfo: { per_page: 100, total_pages: true },
  update: {
    body: {
      name: "{prefix} policy, renamed",
      decision: "deny",
      session_duration: "24h",
      include: [{ ip: { ip: "203.0.113.0/24" } }],
    },
  },
  unknown: { code: 12135 },
};
