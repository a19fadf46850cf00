import type { Static } from "@sinclair/typebox";
import { del, get, post, put } from "../../core/endpoint";
import { NAME_LENGTH } from "../../core/limits";
import { pages } from "../../core/paging";
import { Deleted, OneOf, Uuid } from "../../core/schema";
import { SDK_7_3 } from "../../core/sources";
import { Type } from "../../core/type";
import { SamlCertificateSet } from "../saml-certificates/saml-certificates";
import { IdentityProviderConfig, IdentityProviderConfigInput } from "./identity-provider-config";
import { IDENTITY_PROVIDER_TYPES, IDENTITY_UPDATE_BEHAVIORS } from "./identity-provider-limits";
import { scim } from "./scim";

const scimSettings = {
  enabled: Type.Optional(Type.Boolean({ description: "SCIM is enabled." })),
  identity_update_behavior: Type.Optional(
    OneOf(IDENTITY_UPDATE_BEHAVIORS, {
      description:
        "How a SCIM event changes an identity: it updates the identity, asks the user to log in again, or does nothing.",
    }),
  ),
  seat_deprovision: Type.Optional(
    Type.Boolean({ description: "A deprovisioned user loses the seat. Requires `user_deprovision`." }),
  ),
  user_deprovision: Type.Optional(Type.Boolean({ description: "A deprovisioned user's sessions are revoked." })),
  group_member_deprovision: Type.Optional(
    Type.Boolean({ description: "A user who is removed from a group loses the sessions. Obsolete." }),
  ),
};

const secret = (description: string) => Type.Optional(Type.String({ sensitive: true, description }));

const name = Type.String({
  minLength: 1,
  maxLength: NAME_LENGTH,
  description: "Name of the identity provider on the login page.",
});
const type = OneOf(IDENTITY_PROVIDER_TYPES, { description: "Type of identity provider." });
const saml_certificate_set_id = Type.Optional(
  Uuid({ description: "Identifier of the SAML certificate set; see `identityProviders.samlCertificate.create`." }),
);
const read_only = Type.Optional(
  Type.Boolean({ description: "The identity provider cannot be updated or deleted by the API." }),
);

/** The fields to create an identity provider, or to replace it: an update removes what it omits, except for secrets. */
export const IdentityProviderInput = Type.Object({
  name,
  type,
  config: IdentityProviderConfigInput,
  saml_certificate_set_id,
  read_only,
  scim_config: Type.Optional(
    Type.Object(
      { ...scimSettings, secret: secret("Read-only. Clients that send back what they have read send it too.") },
      { description: "Synchronization of users by SCIM." },
    ),
  ),
});
export type IdentityProviderInput = Static<typeof IdentityProviderInput>;

/** An identity provider: a service that users log in with. */
export const IdentityProvider = Type.Object({
  id: Uuid({ description: "Identifier of the identity provider." }),
  uid: Type.Optional(Uuid({ description: "Same as `id`." })),
  name,
  type,
  config: IdentityProviderConfig,
  version: Type.Optional(
    Type.String({ description: "Version of the configuration, 32 hexadecimal digits: every update changes it." }),
  ),
  read_only,
  saml_certificate_set_id,
  saml_certificate_set: Type.Optional(SamlCertificateSet),
  scim_config: Type.Optional(
    Type.Object(
      {
        ...scimSettings,
        scim_base_url: Type.Optional(Type.String({ description: "Base URL of the SCIM API for this provider." })),
        secret: secret("Token of the SCIM API. Returned only by the request that enables SCIM."),
      },
      { description: "Synchronization of users by SCIM." },
    ),
  ),
});
export type IdentityProvider = Static<typeof IdentityProvider>;

const collection = "/{accounts_or_zones}/{account_or_zone_id}/access/identity_providers";
const one = `${collection}/{identity_provider_id}` as const;
const permission = "Access: Organizations, Identity Providers, and Groups";
const newerThanReference = SDK_7_3;

/** Identity providers: the services that users log in with. */
export const identityProviders = {
  list: get(collection, {
    summary: "List Access identity providers",
    permission,
    newerThanReference,
    query: Type.Object({
      scim_enabled: Type.Optional(
        Type.String({ description: "`true` lists only identity providers with SCIM enabled." }),
      ),
      ...pages({ default: 200 }),
    }),
    result: IdentityProvider,
    paging: "page",
  }),
  get: get(one, {
    summary: "Get an Access identity provider",
    permission,
    newerThanReference,
    result: IdentityProvider,
  }),
  create: post(collection, {
    summary: "Add an Access identity provider",
    permission,
    newerThanReference,
    body: IdentityProviderInput,
    result: IdentityProvider,
  }),
  update: put(one, {
    summary: "Update an Access identity provider",
    permission,
    newerThanReference,
    body: IdentityProviderInput,
    result: IdentityProvider,
  }),
  delete: del(one, { summary: "Delete an Access identity provider", permission, newerThanReference, result: Deleted }),
  samlCertificate: {
    /** Returns the certificate set of the identity provider, and creates it the first time. */
    create: post("/accounts/{account_id}/access/identity_providers/{identity_provider_id}/saml_certificate", {
      summary: "Create a SAML encryption certificate set for an identity provider",
      permission,
      newerThanReference,
      result: SamlCertificateSet,
      repeat: "safe",
    }),
  },
  scim,
} as const;
