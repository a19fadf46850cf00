/**
 * Where the hostname of a portal must lead, by a proxied CNAME record: neither the dashboard's API nor Terraform makes it,
 * and clients get HTTP 522 without it
 * (https://developers.cloudflare.com/cloudflare-one/access-controls/ai-controls/mcp-portals/).
 */
export const MCP_PORTAL_CNAME = "gateway.agents.cloudflare.com";

/**
 * Where on a portal's hostname the logins of its users at an OAuth server return to, unless a server uses Cloudflare's
 * shared address (https://developers.cloudflare.com/cloudflare-one/access-controls/ai-controls/mcp-portals/).
 */
export const MCP_PORTAL_CALLBACK = "/servers-callback";
