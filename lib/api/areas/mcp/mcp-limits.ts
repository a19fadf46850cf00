/** Longest identifier of an MCP server or portal, in characters (Cloudflare's OpenAPI schema). */
export const MCP_ID_LENGTH = 32;

/** Identifiers the API takes (Cloudflare's OpenAPI schema). */
export const MCP_ID_PATTERN = "^[a-z0-9_]+(?:-[a-z0-9_]+)*$";

/**
 * Identifiers of servers that also work: a portal names tools `{server_id}_{tool}` and splits at the first underscore
 * (https://developers.cloudflare.com/cloudflare-one/access-controls/ai-controls/mcp-portals/).
 */
export const MCP_SERVER_ID_PATTERN = "^[a-z0-9]+(?:-[a-z0-9]+)*$";

/** Names a portal may give to a tool or prompt (https://developers.cloudflare.com/cloudflare-one/access-controls/ai-controls/mcp-portals/). */
export const MCP_ALIAS_PATTERN = "^[a-zA-Z0-9]+([_-][a-zA-Z0-9]+)*$";

/** Longest alias of a tool or prompt, in characters. */
export const MCP_ALIAS_LENGTH = 40;

/** Longest description of a server or portal, in characters (Cloudflare's OpenAPI schema). */
export const MCP_DESCRIPTION_LENGTH = 512;

/** A host name, labels of letters, digits and dashes (Cloudflare's OpenAPI schema). */
export const MCP_PORTAL_HOSTNAME_PATTERN =
  "^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9])$";

/** Portals an account may have (https://developers.cloudflare.com/cloudflare-one/account-limits/). */
export const MCP_PORTALS_PER_ACCOUNT = 20;

/** Servers a portal may have (https://developers.cloudflare.com/cloudflare-one/access-controls/ai-controls/mcp-portals/). */
export const MCP_SERVERS_PER_PORTAL = 40;

/** Servers a portal may have by an older page, which may still hold for some accounts (https://developers.cloudflare.com/cloudflare-one/account-limits/). */
export const MCP_SERVERS_PER_PORTAL_SURELY = 10;

/** What a portal lets clients do with code: nothing, on their request, unless they object, always. */
export const MCP_CODE_MODES = ["off", "opt_in", "default_on", "enforced"] as const;

/** How a server knows its clients. */
export const MCP_AUTH_TYPES = ["oauth", "bearer", "unauthenticated"] as const;

/** How far the last sync of a server got. */
export const MCP_SERVER_STATUSES = ["waiting", "ready", "stale", "error"] as const;

/** Whether an administrator must log in to a server for it to be synced; `manual`: only users can, with their own OAuth client. */
export const MCP_AUTHENTICATION_STATUSES = ["not_required", "required", "connected", "stale", "manual"] as const;

/** How an OAuth client proves itself where tokens are had (RFC 7591, section 2). */
export const OAUTH_AUTH_METHODS = ["client_secret_basic", "client_secret_post", "none"] as const;

/** An address of an OAuth server: https, and no fragment (RFC 6749, section 3.1). */
export const OAUTH_URL_PATTERN = "^https://[^\\s/?#@]+(?:[/?][^\\s#]*)?$";

/** What OAuth tokens are for: an absolute URI without a fragment (RFC 8707, section 2). */
export const OAUTH_RESOURCE_PATTERN = "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s#]+$";

/** OAuth scopes, separated by single spaces (RFC 6749, section 3.3). */
export const OAUTH_SCOPE_PATTERN = "^[!#-\\[\\]-~]+(?: [!#-\\[\\]-~]+)*$";
