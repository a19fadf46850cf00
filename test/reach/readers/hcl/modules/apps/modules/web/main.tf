terraform {
  required_providers {
    cloudflare = {
      source = "cloudflare/cloudflare"
    }
  }
}

variable "account_id" { type = string }
variable "hostname" { type = string }
variable "policies" { type = list(string) }

resource "cloudflare_zero_trust_access_application" "this" {
  account_id = var.account_id
  name       = var.hostname
  type       = "self_hosted"
  domain     = var.hostname
  policies   = [for index, id in var.policies : { id = id, precedence = index + 1 }]
}
