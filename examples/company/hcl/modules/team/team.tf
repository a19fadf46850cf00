# A team: its people, and the policy that lets them in.
terraform {
  required_providers {
    cloudflare = { source = "cloudflare/cloudflare" }
  }
}

variable "account_id" { type = string }
variable "name" { type = string }

variable "members" {
  description = "Rules that match the people of the team."
  type        = any
}

variable "devices" {
  description = "IDs of the posture checks that their devices must pass."
  type        = list(string)
}

resource "cloudflare_zero_trust_access_group" "group" {
  account_id = var.account_id
  name       = var.name
  include    = var.members
}

resource "cloudflare_zero_trust_access_policy" "policy" {
  account_id       = var.account_id
  name             = var.name
  decision         = "allow"
  include          = [{ group = { id = cloudflare_zero_trust_access_group.group.id } }]
  require          = [for id in var.devices : { device_posture = { integration_uid = id } }]
  session_duration = ""
}

output "group_id" { value = cloudflare_zero_trust_access_group.group.id }
output "policy_id" { value = cloudflare_zero_trust_access_policy.policy.id }
