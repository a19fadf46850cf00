import type { Static } from "@sinclair/typebox";
import { ACCESS_TOKEN_LIFETIME_PATTERN, REFRESH_TOKEN_LIFETIME_PATTERN } from "../../core/durations";
import { OneOf } from "../../core/schema";
import { Type } from "../../core/type";

const publicKey = Type.Optional(Type.String({ description: "Certificate that Access signs with. The server's." }));

const NAME_FORMATS = [
  "urn:oasis:names:tc:SAML:2.0:attrname-format:unspecified",
  "urn:oasis:names:tc:SAML:2.0:attrname-format:basic",
  "urn:oasis:names:tc:SAML:2.0:attrname-format:uri",
] as const;

const SamlAttribute = Type.Object({
  name: Type.Optional(Type.String({ description: "Name of the attribute." })),
  friendly_name: Type.Optional(Type.String({ description: "Name for people (FriendlyName)." })),
  name_format: Type.Optional(OneOf(NAME_FORMATS, { description: "Format of the name." })),
  required: Type.Optional(Type.Boolean({ description: "Without it there is no assertion." })),
  source: Type.Optional(
    Type.Object(
      {
        name: Type.Optional(Type.String({ description: "Name of the identity provider's attribute." })),
        name_by_idp: Type.Optional(
          Type.Array(
            Type.Object({
              idp_id: Type.Optional(Type.String({ description: "Identity provider." })),
              source_name: Type.Optional(Type.String({ description: "Name of its attribute." })),
            }),
            { description: "Name of the attribute by identity provider." },
          ),
        ),
      },
      { description: "Where the value is from." },
    ),
  ),
});

/** An application that people log in to by SAML. */
export const SamlApp = Type.Object(
  {
    auth_type: Type.Optional(Type.Literal("saml", { default: "saml", description: "Protocol of the login." })),
    sp_entity_id: Type.Optional(Type.String({ description: "Identifier of the service provider (entity ID)." })),
    consumer_service_url: Type.Optional(Type.String({ description: "Where the service provider takes assertions." })),
    name_id_format: Type.Optional(OneOf(["id", "email"], { description: "What a user is called by." })),
    name_id_transform_jsonata: Type.Optional(
      Type.String({ description: "What a user is called by, where `name_id_format` does not do: JSONata." }),
    ),
    custom_attributes: Type.Optional(Type.Array(SamlAttribute, { description: "Attributes in the assertion." })),
    saml_attribute_transform_jsonata: Type.Optional(
      Type.String({ description: "Attributes in the assertion, as a JSON object: JSONata." }),
    ),
    default_relay_state: Type.Optional(
      Type.String({ description: "Where users are led after a login that began at the identity provider." }),
    ),
    idp_entity_id: Type.Optional(
      Type.String({ description: "Identifier of Access for this application. The server's." }),
    ),
    sso_endpoint: Type.Optional(
      Type.String({ description: "Where the application sends users to log in. The server's." }),
    ),
    public_key: publicKey,
  },
  { description: "Login by SAML." },
);

const OidcClaim = Type.Object({
  name: Type.Optional(Type.String({ description: "Name of the claim." })),
  required: Type.Optional(Type.Boolean({ description: "Without it there is no token." })),
  scope: Type.Optional(OneOf(["groups", "profile", "email", "openid"], { description: "Scope of the claim." })),
  source: Type.Optional(
    Type.Object(
      {
        name: Type.Optional(Type.String({ description: "Name of the identity provider's claim." })),
        name_by_idp: Type.Optional(
          Type.Record(Type.String(), Type.String(), { description: "Name of the claim by identity provider." }),
        ),
      },
      { description: "Where the value is from." },
    ),
  ),
});

const GRANT_TYPES = [
  "authorization_code",
  "authorization_code_with_pkce",
  "refresh_tokens",
  "hybrid",
  "implicit",
] as const;

/** An application that people log in to by OpenID Connect. */
export const OidcApp = Type.Object(
  {
    auth_type: Type.Literal("oidc", { description: "Protocol of the login." }),
    redirect_uris: Type.Optional(Type.Array(Type.String(), { description: "Where codes and tokens may be sent." })),
    grant_types: Type.Optional(Type.Array(OneOf(GRANT_TYPES), { description: "Flows of OpenID Connect to allow." })),
    scopes: Type.Optional(
      Type.Array(OneOf(["openid", "groups", "email", "profile"]), {
        description: "What the application learns of a user.",
      }),
    ),
    custom_claims: Type.Optional(Type.Array(OidcClaim, { description: "Claims in the tokens." })),
    group_filter_regex: Type.Optional(Type.String({ description: "Groups to tell of: a regular expression." })),
    app_launcher_url: Type.Optional(Type.String({ description: "Where the tile in the App Launcher leads." })),
    access_token_lifetime: Type.Optional(
      Type.String({
        pattern: ACCESS_TOKEN_LIFETIME_PATTERN,
        description: "How long an access token is valid: minutes or hours, `1m` to `24h`.",
      }),
    ),
    refresh_token_options: Type.Optional(
      Type.Object(
        {
          lifetime: Type.Optional(
            Type.String({
              pattern: REFRESH_TOKEN_LIFETIME_PATTERN,
              description: "How long a refresh token is valid: minutes, hours or days, longer than `1m`.",
            }),
          ),
        },
        { description: "Refresh tokens." },
      ),
    ),
    hybrid_and_implicit_options: Type.Optional(
      Type.Object(
        {
          return_access_token_from_authorization_endpoint: Type.Optional(
            Type.Boolean({ description: "An access token comes with the authorization." }),
          ),
          return_id_token_from_authorization_endpoint: Type.Optional(
            Type.Boolean({ description: "An ID token comes with the authorization." }),
          ),
        },
        { description: "What the hybrid and implicit flows answer." },
      ),
    ),
    allow_pkce_without_client_secret: Type.Optional(
      Type.Boolean({ description: "With `authorization_code_with_pkce`, tokens are had without the secret." }),
    ),
    client_id: Type.Optional(Type.String({ description: "Identifier of the client. The server's." })),
    client_secret: Type.Optional(
      Type.String({ sensitive: true, description: "Secret of the client. The server's; shown on creation only." }),
    ),
    public_key: publicKey,
  },
  { description: "Login by OpenID Connect." },
);

/** How people log in to a SaaS application. */
export const SaasApp = Type.Union([SamlApp, OidcApp], {
  description: "How people log in: by SAML, or by OpenID Connect (`auth_type: oidc`).",
});
export type SaasApp = Static<typeof SaasApp>;
