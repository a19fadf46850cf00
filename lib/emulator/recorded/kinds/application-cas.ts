import type { RecordedKind } from "../recorded-kind";

/** Certificate authorities of applications, for short-lived certificates. */
export const applicationCas: RecordedKind = {
  kind: "application-cas",
  source: "recorded responses of cf-terraforming",
  certainty: "recorded",
  paths: [
    "/{accounts_or_zones}/{account_or_zone_id}/access/apps/ca",
    "/{accounts_or_zones}/{account_or_zone_id}/access/apps/{app_id}/ca",
  ],
  collection: "/accounts/{account_id}/access/apps/ca",
  key: null,
  needs: ["applications"],
  create: { path: "/accounts/{account_id}/access/apps/{applications.id}/ca" },
  object: { id: "string", aud: "hex64", public_key: "string" },
  resultInfo: { per_page: 100, total_pages: true },
};
