import type { Static } from "@sinclair/typebox";
import { del, get, post } from "../../core/endpoint";
import { PagesOnly } from "../../core/paging";
import { Deleted, Uuid } from "../../core/schema";
import { SDK_7_3 } from "../../core/sources";
import { Type } from "../../core/type";

/** Maximum number of identity providers that an account can federate (official SDK, `idp_federation_grants`). */
export const IDP_FEDERATION_GRANTS_PER_ACCOUNT = 5;

const idp_id = Uuid({
  description: "Identifier of the identity provider. One-time PIN and Cloudflare's own cannot be federated.",
});

/** The fields to create a grant. */
export const IdpFederationGrantInput = Type.Object({ idp_id });
export type IdpFederationGrantInput = Static<typeof IdpFederationGrantInput>;

/** A grant: other accounts of the same Cloudflare organization can use an identity provider of this account. */
export const IdpFederationGrant = Type.Object({ id: Uuid({ description: "Identifier of the grant." }), idp_id });
export type IdpFederationGrant = Static<typeof IdpFederationGrant>;

const collection = "/accounts/{account_id}/access/idp_federation_grants";
const one = `${collection}/{grant_id}` as const;
const permission = "Access: Organizations, Identity Providers, and Groups";
const newerThanReference = SDK_7_3;

/** Grants of the account's identity providers to other accounts of the Cloudflare organization. */
export const idpFederationGrants = {
  list: get(collection, {
    summary: "List IdP federation grants",
    permission,
    newerThanReference,
    query: PagesOnly,
    result: IdpFederationGrant,
    paging: "page",
  }),
  get: get(one, { summary: "Get an IdP federation grant", permission, newerThanReference, result: IdpFederationGrant }),
  create: post(collection, {
    summary: "Create an IdP federation grant",
    permission,
    newerThanReference,
    body: IdpFederationGrantInput,
    result: IdpFederationGrant,
  }),
  delete: del(one, { summary: "Delete an IdP federation grant", permission, newerThanReference, result: Deleted }),
} as const;
