import type { RecordedKind } from "../recorded-kind";

/** mTLS certificates. */
export const certificates: RecordedKind = {
  kind: "certificates",
  source: "recorded responses of cf-terraforming; official provider, which sends an empty update before it deletes",
  certainty: "recorded",
  paths: ["/{accounts_or_zones}/{account_or_zone_id}/access/certificates"],
  collection: "/accounts/{account_id}/access/certificates",
  key: "id",
  create: {
    body: { name: "{prefix} CA", certificate: "{ca_certificate}", associated_hostnames: ["{prefix}-mtls.{zone}"] },
  },
  object: {
    id: "uuid",
    name: "string",
    associated_hostnames: ["string"],
    fingerprint: "string",
    expires_on: "time",
    created_at: "time",
    updated_at: "time",
  },
  resultInfo: { per_page: 50, total_pages: true },
  update: { body: { name: "{prefix} CA, renamed", associated_hostnames: ["{prefix}-mtls.{zone}"] } },
  beforeDelete: { method: "PUT", body: {} },
  unknown: { code: 12135 },
};
