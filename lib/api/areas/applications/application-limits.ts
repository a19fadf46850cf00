// Without imports: the constructs load this file alone.

/** Maximum number of applications in an account (https://developers.cloudflare.com/cloudflare-one/account-limits/). */
export const APPLICATIONS_PER_ACCOUNT = 500;

/** Maximum number of rules in all policies of one application (https://developers.cloudflare.com/cloudflare-one/account-limits/). */
export const RULES_PER_APPLICATION = 1_000;

/** Maximum number of domains of an application (https://developers.cloudflare.com/cloudflare-one/account-limits/). */
export const DOMAINS_PER_APPLICATION = 50;

/** Maximum number of custom domains of an MCP portal (https://developers.cloudflare.com/cloudflare-one/account-limits/). */
export const DOMAINS_PER_PORTAL = 5;

/** SCIM schemas of the resources that a mapping can be for (RFC 7643, sections 4.1 to 4.3). */
export const SCIM_MAPPING_SCHEMAS = [
  "urn:ietf:params:scim:schemas:core:2.0:User",
  "urn:ietf:params:scim:schemas:core:2.0:Group",
  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
] as const;

/** Types of which an account has at most one application. */
export const SINGLE_APPLICATION_TYPES = ["warp", "app_launcher"] as const;

/** Default session duration (https://developers.cloudflare.com/cloudflare-one/access-controls/access-settings/session-management/). */
export const SESSION_DURATION = "24h";

/** Domain of a Gateway proxy endpoint: ten letters and digits below Cloudflare's domain. */
export const PROXY_ENDPOINT_DOMAIN_PATTERN = "^[A-Za-z0-9]{10}\\.proxy\\.cloudflare-gateway\\.com$";

/** Range of the cache duration of a preflight response, in seconds; -1 disables caching (official Terraform provider 5.14.0). */
export const CORS_MAX_AGE = { minimum: -1, maximum: 86_400 } as const;

/** HTTP methods that CORS settings can allow. */
export const CORS_METHODS = ["GET", "POST", "HEAD", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH"] as const;

/** Values of a cookie's SameSite attribute. */
export const SAME_SITE = ["strict", "lax", "none"] as const;

/** Types of destinations. An account has at most one application for each of the last two. */
export const DESTINATION_TYPES = [
  "public",
  "private",
  "via_mcp_server_portal",
  "worker",
  "preview_worker",
  "all_workers",
  "all_preview_workers",
] as const;
export type DestinationType = (typeof DESTINATION_TYPES)[number];

/** Formats of the name of a SAML attribute. */
export const SAML_NAME_FORMATS = [
  "urn:oasis:names:tc:SAML:2.0:attrname-format:unspecified",
  "urn:oasis:names:tc:SAML:2.0:attrname-format:basic",
  "urn:oasis:names:tc:SAML:2.0:attrname-format:uri",
] as const;

/** Identifiers of a user in SAML assertions (NameID). */
export const SAML_NAME_ID_FORMATS = ["id", "email"] as const;

/** Flows of OpenID Connect. */
export const OIDC_GRANT_TYPES = [
  "authorization_code",
  "authorization_code_with_pkce",
  "refresh_tokens",
  "hybrid",
  "implicit",
] as const;

/** Scopes of OpenID Connect: the user data that an application receives. */
export const OIDC_SCOPES = ["openid", "groups", "email", "profile"] as const;
