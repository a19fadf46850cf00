# An MCP portal with its servers. Portal and servers have an application each; both must let a request in.
terraform {
  required_providers {
    cloudflare = { source = "cloudflare/cloudflare" }
    cfaccess   = { source = "terraform.local/cloudflare-access/cfaccess" }
  }
}

variable "account_id" { type = string }
variable "id" { type = string }
variable "name" { type = string }
variable "hostname" { type = string }
variable "policy_id" { type = string }

variable "code_mode" {
  type    = string
  default = null
}

variable "servers" {
  description = "Servers by ID: `url`, and, if they differ from all tools and the policy of the portal, `tools` and `policy_id`."
  type = map(object({
    url       = string
    tools     = optional(list(string))
    policy_id = optional(string)
  }))
}

variable "credentials" {
  description = "Bearer tokens of servers, by their ID."
  type        = map(string)
  default     = {}
  sensitive   = true
}

locals {
  protected = nonsensitive(keys(var.credentials))
}

resource "cloudflare_zero_trust_access_ai_controls_mcp_server" "server" {
  for_each         = var.servers
  account_id       = var.account_id
  id               = each.key
  name             = each.key
  hostname         = each.value.url
  auth_type        = contains(local.protected, each.key) ? "bearer" : "unauthenticated"
  auth_credentials = contains(local.protected, each.key) ? var.credentials[each.key] : null
}

resource "cloudflare_zero_trust_access_application" "server" {
  for_each     = var.servers
  account_id   = var.account_id
  type         = "mcp"
  name         = "${var.name}: ${each.key}"
  destinations = [{ type = "via_mcp_server_portal", mcp_server_id = cloudflare_zero_trust_access_ai_controls_mcp_server.server[each.key].id }]
  policies     = [{ id = coalesce(each.value.policy_id, var.policy_id), precedence = 1 }]
  lifecycle {
    ignore_changes = [options_preflight_bypass]
  }
}

resource "cfaccess_mcp_portal" "portal" {
  account_id = var.account_id
  id         = var.id
  name       = var.name
  hostname   = var.hostname
  code_mode  = var.code_mode
  servers = {
    for id, server in var.servers : id => {
      on_behalf        = false
      default_disabled = server.tools != null
      updated_tools    = server.tools == null ? null : { for tool in server.tools : tool => { enabled = true } }
    }
  }
  depends_on = [cloudflare_zero_trust_access_application.server]
}

resource "cloudflare_zero_trust_access_application" "portal" {
  account_id   = var.account_id
  type         = "mcp_portal"
  name         = var.name
  domain       = var.hostname
  destinations = [{ type = "public", uri = var.hostname }]
  policies     = [{ id = var.policy_id, precedence = 1 }]
  depends_on   = [cfaccess_mcp_portal.portal]
}
