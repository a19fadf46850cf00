import type { Static } from "@sinclair/typebox";
import { ACCESS_TOKEN_LIFETIME_PATTERN, REFRESH_TOKEN_LIFETIME_PATTERN } from "../../core/durations";
import { OneOf } from "../../core/schema";
import { Type } from "../../core/type";
import { OIDC_GRANT_TYPES, OIDC_SCOPES, SAML_NAME_FORMATS, SAML_NAME_ID_FORMATS } from "./application-limits";

const publicKey = Type.Optional(
  Type.String({ description: "Certificate with which Access signs. Set by Cloudflare." }),
);

const SamlAttribute = Type.Object({
  name: Type.Optional(Type.String({ description: "Name of the attribute." })),
  friendly_name: Type.Optional(Type.String({ description: "Human-readable name (FriendlyName)." })),
  name_format: Type.Optional(OneOf(SAML_NAME_FORMATS, { description: "Format of the name." })),
  required: Type.Optional(Type.Boolean({ description: "Fails the login if the user lacks the attribute." })),
  source: Type.Optional(
    Type.Object(
      {
        name: Type.Optional(Type.String({ description: "Name of the identity provider's attribute." })),
        name_by_idp: Type.Optional(
          Type.Array(
            Type.Object({
              idp_id: Type.Optional(Type.String({ description: "Identifier of the identity provider." })),
              source_name: Type.Optional(
                Type.String({ description: "Name of the attribute at this identity provider." }),
              ),
            }),
            { description: "Name of the attribute by identity provider." },
          ),
        ),
      },
      { description: "Source of the value." },
    ),
  ),
});

/** A SaaS application with SAML login. */
export const SamlApp = Type.Object(
  {
    auth_type: Type.Optional(Type.Literal("saml", { default: "saml", description: "Login protocol." })),
    sp_entity_id: Type.Optional(Type.String({ description: "Identifier of the service provider (entity ID)." })),
    consumer_service_url: Type.Optional(
      Type.String({ description: "URL of the service provider that receives assertions." }),
    ),
    name_id_format: Type.Optional(
      OneOf(SAML_NAME_ID_FORMATS, { description: "Identifier of the user in assertions (NameID)." }),
    ),
    name_id_transform_jsonata: Type.Optional(
      Type.String({ description: "JSONata expression for the NameID; replaces `name_id_format`." }),
    ),
    custom_attributes: Type.Optional(Type.Array(SamlAttribute, { description: "Attributes of the assertion." })),
    saml_attribute_transform_jsonata: Type.Optional(
      Type.String({ description: "JSONata expression that returns the attributes of the assertion as an object." }),
    ),
    default_relay_state: Type.Optional(
      Type.String({ description: "URL to which users are redirected after an IdP-initiated login." }),
    ),
    idp_entity_id: Type.Optional(
      Type.String({ description: "Entity ID of Access for this application. Set by Cloudflare." }),
    ),
    sso_endpoint: Type.Optional(
      Type.String({ description: "URL to which the application sends users to log in. Set by Cloudflare." }),
    ),
    public_key: publicKey,
  },
  { description: "Login with SAML." },
);

const OidcClaim = Type.Object({
  name: Type.Optional(Type.String({ description: "Name of the claim." })),
  required: Type.Optional(Type.Boolean({ description: "Fails the login if the user lacks the claim." })),
  scope: Type.Optional(OneOf(OIDC_SCOPES, { description: "Scope of the claim." })),
  source: Type.Optional(
    Type.Object(
      {
        name: Type.Optional(Type.String({ description: "Name of the identity provider's claim." })),
        name_by_idp: Type.Optional(
          Type.Record(Type.String(), Type.String(), { description: "Name of the claim by identity provider." }),
        ),
      },
      { description: "Source of the value." },
    ),
  ),
});

/** A SaaS application with OpenID Connect login. */
export const OidcApp = Type.Object(
  {
    auth_type: Type.Literal("oidc", { description: "Login protocol." }),
    redirect_uris: Type.Optional(Type.Array(Type.String(), { description: "Allowed redirect URIs." })),
    grant_types: Type.Optional(Type.Array(OneOf(OIDC_GRANT_TYPES), { description: "Allowed OpenID Connect flows." })),
    scopes: Type.Optional(
      Type.Array(OneOf(OIDC_SCOPES), {
        description: "Scopes: the user data that the application receives.",
      }),
    ),
    custom_claims: Type.Optional(Type.Array(OidcClaim, { description: "Additional claims in tokens." })),
    group_filter_regex: Type.Optional(
      Type.String({ description: "Regular expression for the groups to include in tokens." }),
    ),
    app_launcher_url: Type.Optional(Type.String({ description: "URL of the tile in the App Launcher." })),
    access_token_lifetime: Type.Optional(
      Type.String({
        pattern: ACCESS_TOKEN_LIFETIME_PATTERN,
        description: "Lifetime of an access token, in minutes or hours: `1m` to `24h`.",
      }),
    ),
    refresh_token_options: Type.Optional(
      Type.Object(
        {
          lifetime: Type.Optional(
            Type.String({
              pattern: REFRESH_TOKEN_LIFETIME_PATTERN,
              description: "Lifetime of a refresh token, in minutes, hours or days: more than `1m`.",
            }),
          ),
        },
        { description: "Settings of refresh tokens." },
      ),
    ),
    hybrid_and_implicit_options: Type.Optional(
      Type.Object(
        {
          return_access_token_from_authorization_endpoint: Type.Optional(
            Type.Boolean({ description: "Returns an access token from the authorization endpoint." }),
          ),
          return_id_token_from_authorization_endpoint: Type.Optional(
            Type.Boolean({ description: "Returns an ID token from the authorization endpoint." }),
          ),
        },
        { description: "Tokens that the hybrid and implicit flows return." },
      ),
    ),
    allow_pkce_without_client_secret: Type.Optional(
      Type.Boolean({ description: "Allows `authorization_code_with_pkce` without the client secret." }),
    ),
    client_id: Type.Optional(Type.String({ description: "Client ID. Set by Cloudflare." })),
    client_secret: Type.Optional(
      Type.String({ sensitive: true, description: "Client secret. Set by Cloudflare; returned on creation only." }),
    ),
    public_key: publicKey,
  },
  { description: "Login with OpenID Connect." },
);

/** The login protocol of a SaaS application. */
export const SaasApp = Type.Union([SamlApp, OidcApp], {
  description: "Login protocol: SAML, or OpenID Connect (`auth_type: oidc`).",
});
export type SaasApp = Static<typeof SaasApp>;
