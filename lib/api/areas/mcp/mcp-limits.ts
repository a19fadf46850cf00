// Without imports: the constructs load this file alone.

/** Maximum length of the identifier of an MCP server or portal, in characters (Cloudflare's OpenAPI schema). */
export const MCP_ID_LENGTH = 32;

/** Identifiers that the API accepts (Cloudflare's OpenAPI schema). */
export const MCP_ID_PATTERN = "^[a-z0-9_]+(?:-[a-z0-9_]+)*$";

/**
 * Identifiers of servers without underscores: a portal names tools `{server_id}_{tool}` and splits at the first underscore
 * (https://developers.cloudflare.com/cloudflare-one/access-controls/ai-controls/mcp-portals/).
 */
export const MCP_SERVER_ID_PATTERN = "^[a-z0-9]+(?:-[a-z0-9]+)*$";

/** Aliases of tools and prompts (https://developers.cloudflare.com/cloudflare-one/access-controls/ai-controls/mcp-portals/). */
export const MCP_ALIAS_PATTERN = "^[a-zA-Z0-9]+([_-][a-zA-Z0-9]+)*$";

/** Maximum length of the alias of a tool or prompt, in characters. */
export const MCP_ALIAS_LENGTH = 40;

/** Maximum length of the description of a server or portal, in characters (Cloudflare's OpenAPI schema). */
export const MCP_DESCRIPTION_LENGTH = 512;

/** Hostname of a portal: labels of letters, digits and dashes (Cloudflare's OpenAPI schema). */
export const MCP_PORTAL_HOSTNAME_PATTERN =
  "^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9])$";

/** Maximum number of portals in an account (https://developers.cloudflare.com/cloudflare-one/account-limits/). */
export const MCP_PORTALS_PER_ACCOUNT = 20;

/** Maximum number of servers of a portal (https://developers.cloudflare.com/cloudflare-one/access-controls/ai-controls/mcp-portals/). */
export const MCP_SERVERS_PER_PORTAL = 40;

/** Maximum number of servers of a portal according to an older page, which may still apply to some accounts (https://developers.cloudflare.com/cloudflare-one/account-limits/). */
export const MCP_SERVERS_PER_PORTAL_SURELY = 10;

/** When clients may run code: never, on request, by default, always. */
export const MCP_CODE_MODES = ["off", "opt_in", "default_on", "enforced"] as const;

/** How a server authenticates clients. */
export const MCP_AUTH_TYPES = ["oauth", "bearer", "unauthenticated"] as const;

/** Status of the last sync of a server. */
export const MCP_SERVER_STATUSES = ["waiting", "ready", "stale", "error"] as const;

/** Whether an administrator must log in to a server before it can be synced; `manual`: only users can log in, with a registered OAuth client. */
export const MCP_AUTHENTICATION_STATUSES = ["not_required", "required", "connected", "stale", "manual"] as const;

/** How an OAuth client authenticates at the token endpoint (RFC 7591, section 2). */
export const OAUTH_AUTH_METHODS = ["client_secret_basic", "client_secret_post", "none"] as const;

/** URL of an OAuth endpoint: https, without a fragment (RFC 6749, section 3.1). */
export const OAUTH_URL_PATTERN = "^https://[^\\s/?#@]+(?:[/?][^\\s#]*)?$";

/** Resource of OAuth tokens: an absolute URI without a fragment (RFC 8707, section 2). */
export const OAUTH_RESOURCE_PATTERN = "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s#]+$";

/** OAuth scopes, separated by single spaces (RFC 6749, section 3.3). */
export const OAUTH_SCOPE_PATTERN = "^[!#-\\[\\]-~]+(?: [!#-\\[\\]-~]+)*$";

/**
 * Target of the proxied CNAME record that the hostname of a portal needs. Neither the API nor Terraform creates the record,
 * and clients get HTTP 522 without it
 * (https://developers.cloudflare.com/cloudflare-one/access-controls/ai-controls/mcp-portals/).
 */
export const MCP_PORTAL_CNAME = "gateway.agents.cloudflare.com";

/**
 * Path of the OAuth callback on a portal's hostname, for servers that do not use Cloudflare's shared callback
 * (https://developers.cloudflare.com/cloudflare-one/access-controls/ai-controls/mcp-portals/).
 */
export const MCP_PORTAL_CALLBACK = "/servers-callback";
