import type { RecordedKind } from "../recorded-kind";

/** Grants of an identity provider to other accounts. */
export const idpFederationGrants: RecordedKind = {
  kind: "idp-federation-grants",
  source: "official SDK",
  certainty: "reported",
  paths: ["/{accounts_or_zones}/{account_or_zone_id}/access/idp_federation_grants"],
  collection: "/accounts/{account_id}/access/idp_federation_grants",
  key: "id",
  needs: ["identity-providers"],
  create: { body: { idp_id: "{identity-providers.id}" } },
  object: { id: "string", idp_id: "uuid" },
  unknown: { status: 404 },
  notOnLive: "a grant lets other accounts use the identity provider",
};
