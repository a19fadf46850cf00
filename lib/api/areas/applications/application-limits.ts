/** Applications an account may have (https://developers.cloudflare.com/cloudflare-one/account-limits/). */
export const APPLICATIONS_PER_ACCOUNT = 500;

/** Rules that the policies of one application may have (https://developers.cloudflare.com/cloudflare-one/account-limits/). */
export const RULES_PER_APPLICATION = 1_000;

/** Domains an application may have (https://developers.cloudflare.com/cloudflare-one/account-limits/). */
export const DOMAINS_PER_APPLICATION = 5;

/** Types of which an account has one application at most. */
export const SINGLE_APPLICATION_TYPES = ["warp", "app_launcher"] as const;

/** How long sessions last if nobody says (https://developers.cloudflare.com/cloudflare-one/access-controls/access-settings/session-management/). */
export const SESSION_DURATION = "24h";

/** Ten letters and digits, in Cloudflare's domain. */
export const PROXY_ENDPOINT_DOMAIN_PATTERN = "^[A-Za-z0-9]{10}\\.proxy\\.cloudflare-gateway\\.com$";

/** Seconds that the answer to a preflight request may be kept: from, to. -1 is not at all (official Terraform provider 5.14.0). */
export const CORS_MAX_AGE = { minimum: -1, maximum: 86_400 } as const;

/** Methods that a preflight request may ask for. */
export const CORS_METHODS = ["GET", "POST", "HEAD", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH"] as const;

/** When a cookie is sent along from other sites. */
export const SAME_SITE = ["strict", "lax", "none"] as const;

/** Kinds of places that an application protects. Of the last two, an account has one application at most. */
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
