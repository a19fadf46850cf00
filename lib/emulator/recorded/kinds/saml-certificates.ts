import type { RecordedKind } from "../recorded-kind";

/** SAML certificates. */
export const samlCertificates: RecordedKind = {
  kind: "saml-certificates",
  source: "official SDK",
  certainty: "reported",
  paths: [
    "/{accounts_or_zones}/{account_or_zone_id}/access/saml_certificates",
    "/{accounts_or_zones}/{account_or_zone_id}/access/saml_certificates/*",
  ],
  collection: "/accounts/{account_id}/access/saml_certificates",
  key: null,
  item: {
    uid: "uuid",
    "current_certificate?": { is_current: "boolean", not_after: "string", public_certificate: "string", uid: "uuid" },
    created_at: "string",
    updated_at: "string",
  },
};
