# A web application of a team, by the standards of the company.
terraform {
  required_providers {
    cloudflare = { source = "cloudflare/cloudflare" }
  }
}

variable "account_id" { type = string }
variable "name" { type = string }
variable "domain" { type = string }
variable "allowed_idps" { type = list(string) }

variable "policies" {
  description = "IDs of the policies, in the order in which Access evaluates them."
  type        = list(string)
}

variable "confidential" {
  description = "Whether people log in again every hour, with a security key."
  type        = bool
  default     = false
}

resource "cloudflare_zero_trust_access_application" "app" {
  account_id                 = var.account_id
  type                       = "self_hosted"
  name                       = var.name
  domain                     = var.domain
  allowed_idps               = var.allowed_idps
  policies                   = [for index, id in var.policies : { id = id, precedence = index + 1 }]
  session_duration           = var.confidential ? "1h" : "8h"
  mfa_config                 = var.confidential ? { allowed_authenticators = ["security_key"] } : null
  same_site_cookie_attribute = "lax"
  enable_binding_cookie      = false
  options_preflight_bypass   = false
  auto_redirect_to_identity  = false
}
