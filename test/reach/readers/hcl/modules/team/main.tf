terraform {
  required_providers {
    cloudflare = {
      source = "cloudflare/cloudflare"
    }
  }
}

variable "account_id" { type = string }
variable "name" { type = string }
variable "idp" { type = string }

resource "cloudflare_zero_trust_access_group" "this" {
  account_id = var.account_id
  name       = var.name
  include    = [{ okta = { name = lower(var.name), identity_provider_id = var.idp } }]
}

resource "cloudflare_zero_trust_access_policy" "this" {
  account_id = var.account_id
  name       = var.name
  decision   = "allow"
  include    = [{ group = { id = cloudflare_zero_trust_access_group.this.id } }]
}

output "policy_id" {
  value = cloudflare_zero_trust_access_policy.this.id
}
