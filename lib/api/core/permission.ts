/**
 * The permission groups of an API token that the Access API requires, by their names in Cloudflare's dashboard
 * (https://developers.cloudflare.com/fundamentals/api/reference/permissions/).
 * Each exists as "Read" and "Edit"; `null` requires only a valid token.
 */
export type Permission =
  | "Zero Trust"
  | "Access: Apps and Policies"
  | "Access: Policy Test"
  | "Access: Organizations, Identity Providers, and Groups"
  | "Access: Service Tokens"
  | "Access: SSH Auditing"
  | "Access: Mutual TLS Certificates"
  | "Access: Audit Logs"
  | "Access: SCIM Logs"
  | "Access: Users"
  | "Access: Custom Pages"
  | "MCP Portals"
  | "Cloudflare Tunnel"
  | "Zone"
  | "DNS"
  | "Account Settings"
  | null;
