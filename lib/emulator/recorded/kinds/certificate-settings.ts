import type { RecordedKind } from "../recorded-kind";

/** Settings of hostnames with mTLS. */
export const certificateSettings: RecordedKind = {
  kind: "certificate-settings",
  source: "recorded responses of cf-terraforming",
  certainty: "recorded",
  paths: ["/{accounts_or_zones}/{account_or_zone_id}/access/certificates/settings"],
  collection: "/accounts/{account_id}/access/certificates/settings",
  key: null,
  object: { hostname: "string", china_network: "boolean", client_certificate_forwarding: "boolean" },
  resultInfo: null,
  create: {
    method: "PUT",
    body: {
      settings: [{ hostname: "{prefix}-set.{zone}", china_network: false, client_certificate_forwarding: true }],
    },
    status: [200, 202],
    result: [{ hostname: "string", china_network: "boolean", client_certificate_forwarding: "boolean" }],
  },
  stays: true,
  notOnLive: "an update replaces the settings of all hostnames",
};
