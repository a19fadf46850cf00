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
