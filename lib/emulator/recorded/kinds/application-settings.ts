import type { RecordedKind } from "../recorded-kind";

/** Settings of an application. */
export const applicationSettings: RecordedKind = {
  kind: "application-settings",
  source: "API reference",
  certainty: "reported",
  paths: ["/{accounts_or_zones}/{account_or_zone_id}/access/apps/{app_id}/settings"],
  collection: "/accounts/{account_id}/access/apps/{applications.id}/settings",
  key: null,
  isSingleton: true,
  needs: ["applications"],
  create: { method: "PUT", body: { allow_iframe: true, skip_interstitial: true }, status: [200, 202] },
};
