import type { RecordedKind } from "../recorded-kind";

/** Policies of one application. */
export const applicationPolicies: RecordedKind = {
  kind: "application-policies",
  source: "API reference; recorded responses of cf-terraforming for reusable policies",
  certainty: "reported",
  paths: [
    "/{accounts_or_zones}/{account_or_zone_id}/access/apps/{app_id}/policies",
    "/accounts/{account_id}/access/apps/{app_id}/policies/{policy_id}/make_reusable",
  ],
  collection: "/accounts/{account_id}/access/apps/{applications.id}/policies",
  key: "id",
  needs: ["applications"],
  create: { body: { name: "{prefix} policy", decision: "allow", precedence: 1, include: [{ everyone: {} }] } },
  object: {
    id: "uuid",
    name: "string",
    decision: "string",
    precedence: "integer",
    include: [{ "everyone?": "object" }],
    exclude: ["object"],
    require: ["object"],
    created_at: "time",
    updated_at: "time",
  },
  update: {
    body: { name: "{prefix} policy, renamed", decision: "deny", precedence: 1, include: [{ everyone: {} }] },
  },
  unknown: { code: 12135 },
};
