import type { TProperties } from "@sinclair/typebox";
import { OneOf } from "../../core/schema";
import { Type } from "../../core/type";
import { ENTRA_PROMPTS } from "./identity-provider-limits";

const text = (description: string) => Type.Optional(Type.String({ description }));
const flag = (description: string) => Type.Optional(Type.Boolean({ description }));
const texts = (description: string) => Type.Optional(Type.Array(Type.String(), { description }));

const secret = (description: string) => Type.Optional(Type.String({ sensitive: true, description }));

const HeaderAttribute = Type.Object({
  attribute_name: text("Name of the attribute at the identity provider."),
  header_name: text("Request header that the application receives it in."),
});

const oauthSettings = {
  client_id: text("OAuth client ID."),
  claims: texts("Custom claims to request."),
  email_claim_name: text("Claim that contains the email address."),
  prompt: Type.Optional(
    OneOf([...ENTRA_PROMPTS, "consent"], {
      description:
        "Interaction with the user at login: `login`, `select_account`, `none` (Entra ID), `consent` (Google).",
    }),
  ),
} satisfies TProperties;

const entraSettings = {
  directory_id: text("Entra ID: identifier of the directory."),
  support_groups: flag("Entra ID: groups are loaded."),
  conditional_access_enabled: flag("Entra ID: authentication contexts are loaded."),
  azure_cloud: text("Entra ID: cloud of the directory: `default`."),
} satisfies TProperties;

const hostedSettings = {
  apps_domain: text("Google Workspace: domain of the company."),
  use_login_hint: flag("Google Workspace: a known email address is used as login hint."),
  centrify_account: text("Centrify: URL of the account."),
  centrify_app_id: text("Centrify: identifier of the application."),
  okta_account: text("Okta: URL of the account."),
  authorization_server_id: text("Okta: identifier of the authorization server."),
  onelogin_account: text("OneLogin: URL of the account."),
  ping_env_id: text("PingOne: identifier of the environment."),
  restrict_to_account_members: flag("Cloudflare: only members of the account can log in."),
} satisfies TProperties;

const oidcSettings = {
  auth_url: text("OpenID Connect: authorization endpoint."),
  token_url: text("OpenID Connect: token endpoint."),
  certs_url: text("OpenID Connect: JWKS endpoint."),
  scopes: texts("OpenID Connect: scopes."),
  pkce_enabled: flag("OpenID Connect: PKCE is used."),
} satisfies TProperties;

const samlSettings = {
  issuer_url: text("SAML: entity ID or issuer URL of the identity provider."),
  sso_target_url: text("SAML: URL that authentication requests are sent to."),
  attributes: texts("SAML: attributes that are added to the token."),
  email_attribute_name: text("SAML: attribute that contains the email address."),
  header_attributes: Type.Optional(
    Type.Array(HeaderAttribute, { description: "SAML: attributes that applications receive in request headers." }),
  ),
  idp_public_certs: texts("SAML: certificates that verify the signature of responses."),
  sign_request: flag("SAML: authentication requests are signed."),
  enable_encryption: flag("SAML: assertions are encrypted. Requires `saml_certificate_set_id`."),
  force_authn: flag("SAML: every login asks the user to authenticate again."),
  max_sso_url_length: Type.Optional(Type.Number({ description: "SAML: maximum length of the URL of a login." })),
} satisfies TProperties;

/** The settings of all types of identity providers. Which ones apply depends on the type. */
const settings = { ...oauthSettings, ...entraSettings, ...hostedSettings, ...oidcSettings, ...samlSettings };

/** Configuration of an identity provider, as it is sent. */
export const IdentityProviderConfigInput = Type.Object(
  {
    ...settings,
    client_secret: secret("OAuth client secret. It is never returned."),
    api_token: secret("Okta: API token. Obsolete; it is never returned."),
  },
  { description: "Configuration; which fields apply depends on the type." },
);

/** Configuration of an identity provider, as it is returned. */
export const IdentityProviderConfig = Type.Object(
  {
    ...settings,
    redirect_url: text("URL that the identity provider sends users back to."),
  },
  { description: "Configuration; which fields are present depends on the type." },
);
