import type { Static } from "@sinclair/typebox";
import { Deleted, del, get, post, put, Uuid } from "../../../api";
import { Type } from "../../../api/core/type";

/** Limit of identity providers in an account (https://developers.cloudflare.com/cloudflare-one/account-limits/). */
export const IDENTITY_PROVIDERS_PER_ACCOUNT = 50;

const secret = Type.Optional(Type.String({ sensitive: true, description: "A secret. Returned masked." }));

/** Fields by name, of which some are secret. */
const fieldsWith = (secrets: Record<string, typeof secret>, description: string) =>
  Type.Unsafe<Record<string, unknown>>(Type.Object(secrets, { additionalProperties: true, description }));

/** Input of an identity provider. */
export const IdentityProviderInput = Type.Object({
  name: Type.String({ minLength: 1, description: "Name of the identity provider." }),
  type: Type.String({ minLength: 1, description: "Type of provider: `onetimepin`, `okta`, `github` …" }),
  config: fieldsWith({ client_secret: secret, api_token: secret }, "Configuration; its fields depend on the type."),
  scim_config: Type.Optional(fieldsWith({ secret }, "Synchronization of users by SCIM.")),
});
export type IdentityProviderInput = Static<typeof IdentityProviderInput>;

/** An identity provider: the service that people log in with. */
export const IdentityProvider = Type.Object({
  id: Uuid({ description: "Identifier of the identity provider." }),
  ...IdentityProviderInput.properties,
});
export type IdentityProvider = Static<typeof IdentityProvider>;

const collection = "/{accounts_or_zones}/{account_or_zone_id}/access/identity_providers";
const one = `${collection}/{identity_provider_id}` as const;
const permission = "Access: Organizations, Identity Providers, and Groups";

export const identityProviders = {
  list: get(collection, {
    summary: "List Access identity providers",
    permission,
    result: IdentityProvider,
    paging: "single",
  }),
  get: get(one, { summary: "Get an Access identity provider", permission, result: IdentityProvider }),
  create: post(collection, {
    summary: "Add an Access identity provider",
    permission,
    body: IdentityProviderInput,
    result: IdentityProvider,
  }),
  update: put(one, {
    summary: "Update an Access identity provider",
    permission,
    body: IdentityProviderInput,
    result: IdentityProvider,
  }),
  delete: del(one, { summary: "Delete an Access identity provider", permission, result: Deleted }),
} as const;
