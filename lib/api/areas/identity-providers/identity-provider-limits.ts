// Without imports: the constructs load this file alone.

/** Maximum number of identity providers in an account (https://developers.cloudflare.com/cloudflare-one/account-limits/). */
export const IDENTITY_PROVIDERS_PER_ACCOUNT = 50;

/** The types of identity providers. */
export const IDENTITY_PROVIDER_TYPES = [
  "onetimepin",
  "azureAD",
  "saml",
  "centrify",
  "facebook",
  "github",
  "google-apps",
  "google",
  "linkedin",
  "oidc",
  "okta",
  "onelogin",
  "pingone",
  "yandex",
  "cloudflare",
] as const;
export type IdentityProviderType = (typeof IDENTITY_PROVIDER_TYPES)[number];

/** How a SCIM event changes an identity. */
export const IDENTITY_UPDATE_BEHAVIORS = ["automatic", "reauth", "no_action"] as const;

/** Interactions with the user at a login with Entra ID. */
export const ENTRA_PROMPTS = ["login", "select_account", "none"] as const;
