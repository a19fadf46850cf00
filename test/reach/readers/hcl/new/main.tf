# An account in raw HCL, with everything by which IDs are passed on: for_each, count, modules in modules, variables, outputs.
terraform {
  required_providers {
    cloudflare = {
      source  = "cloudflare/cloudflare"
      version = "5.22.0"
    }
  }
}

variable "account_id" {
  type    = string
  default = "0123456789abcdef0123456789abcdef"
}

variable "contractors" {
  type    = list(string)
  default = ["eve@contractors.example.com"]
}

locals {
  domain = "example.com"
}

resource "cloudflare_zero_trust_access_identity_provider" "okta" {
  account_id = var.account_id
  name       = "Okta"
  type       = "okta"
  config = {
    client_id     = "id"
    client_secret = "a-secret-that-no-model-has"
    okta_account  = "https://example.okta.com"
  }
}

resource "cloudflare_zero_trust_list" "offices" {
  account_id = var.account_id
  name       = "Offices"
  type       = "IP"
  items      = [{ value = "192.0.2.0/24" }]
}

# Groups by for_each, each with the same unknown provider.
resource "cloudflare_zero_trust_access_group" "team" {
  for_each   = toset(["eng", "ops"])
  account_id = var.account_id
  name       = each.key
  include = [
    { okta = { name = each.key, identity_provider_id = cloudflare_zero_trust_access_identity_provider.okta.id } },
    { email = { email = "lead-of-${each.key}@example.com" } },
  ]
}

resource "cloudflare_zero_trust_access_group" "everybody" {
  account_id = var.account_id
  name       = "Everybody"
  # Two unknown groups, which may be in any order.
  include = [
    { group = { id = cloudflare_zero_trust_access_group.team["ops"].id } },
    { group = { id = cloudflare_zero_trust_access_group.team["eng"].id } },
  ]
}

# A policy for each team: the group has the same key.
resource "cloudflare_zero_trust_access_policy" "team" {
  for_each   = { eng = "allow", ops = "allow" }
  account_id = var.account_id
  name       = "Team ${each.key}"
  decision   = each.value
  include    = [{ group = { id = cloudflare_zero_trust_access_group.team[each.key].id } }]
  require    = [{ ip_list = { id = cloudflare_zero_trust_list.offices.id } }]
}

resource "cloudflare_zero_trust_access_policy" "contractors" {
  count      = 2
  account_id = var.account_id
  name       = "Contractors ${count.index}"
  decision   = "allow"
  include    = [for address in var.contractors : { email = { email = address } }]
}

resource "cloudflare_zero_trust_access_policy" "block" {
  account_id = var.account_id
  name       = "Block"
  decision   = "deny"
  include    = [{ geo = { country_code = "T1" } }]
}

module "sales" {
  source     = "../modules/team"
  account_id = var.account_id
  name       = "Sales"
  idp        = cloudflare_zero_trust_access_identity_provider.okta.id
}

# Which application has which policy is in a map, of which the plan tells only what is in it: it is not followed.
module "apps" {
  source     = "../modules/apps"
  account_id = var.account_id
  domain     = local.domain
  apps = {
    wiki = { policy = cloudflare_zero_trust_access_policy.team["eng"].id }
    crm  = { policy = module.sales.policy_id }
  }
}

# A page for each team, by a module with for_each.
module "page" {
  for_each   = toset(["eng", "ops"])
  source     = "../modules/apps/modules/web"
  account_id = var.account_id
  hostname   = "${each.key}.pages.example.com"
  policies   = [cloudflare_zero_trust_access_policy.team[each.key].id]
}

# Two new policies of other decisions: the plan tells which, but not in which order.
resource "cloudflare_zero_trust_access_application" "git" {
  account_id = var.account_id
  name       = "Git"
  type       = "self_hosted"
  domain     = "git.${local.domain}"
  policies = [
    { id = cloudflare_zero_trust_access_policy.block.id },
    { id = cloudflare_zero_trust_access_policy.team["eng"].id },
  ]
  allowed_idps = [cloudflare_zero_trust_access_identity_provider.okta.id]
}

resource "cloudflare_zero_trust_access_application" "shared" {
  account_id = var.account_id
  name       = "Shared"
  type       = "self_hosted"
  domain     = "shared.example.com/Docs/"
  # One ID, but a condition decides which: it is not followed.
  policies = [{ id = length(cloudflare_zero_trust_access_policy.block.id) > 3 ? cloudflare_zero_trust_access_policy.block.id : cloudflare_zero_trust_access_policy.team["ops"].id }]
}

resource "cloudflare_zero_trust_access_application" "own" {
  account_id = var.account_id
  name       = "Own"
  type       = "self_hosted"
  domain     = "own.example.com"
  policies = [{
    name     = "Only here"
    decision = "allow"
    include  = [{ group = { id = cloudflare_zero_trust_access_group.everybody.id } }]
  }]
}
