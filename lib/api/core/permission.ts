/**
 * The permission groups of an API token that the Access API asks for, by the names Cloudflare's dashboard shows
 * (https://developers.cloudflare.com/fundamentals/api/reference/permissions/).
 * Each comes as "Read" and as "Edit"; `null` asks for a valid token only.
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
  | "Zone"
  | "DNS"
  | "Account Settings"
  | null;
