import type { RecordedKind } from "../recorded-kind";

/** Groups. */
export const groups: RecordedKind = {
  kind: "groups",
  source: "recorded responses of cf-terraforming; Alchemy's error matchers",
  certainty: "recorded",
  paths: ["/{accounts_or_zones}/{account_or_zone_id}/access/groups"],
  collection: "/accounts/{account_id}/access/groups",
  key: "id",
  create: { body: { name: "{prefix} group", include: [{ email_domain: { domain: "{zone}" } }] } },
  object: {
    id: "uuid",
    uid: "uuid",
    name: "string",
    include: ["object"],
    exclude: ["object"],
    require: ["object"],
    created_at: "time",
    updated_at: "time",
  },
  resultInfo: { per_page: 1000, total_pages: true },
  update: { body: { name: "{prefix} group, renamed", include: [{ email_domain: { domain: "{zone}" } }] } },
  unknown: { code: 12152 },
};
