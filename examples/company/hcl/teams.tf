locals {
  okta  = cloudflare_zero_trust_access_identity_provider.okta.id
  entra = cloudflare_zero_trust_access_identity_provider.entra.id

  acquired = { azure_ad = { id = "aa0a4aab-672b-4bdb-bc33-a59f1130a11f", identity_provider_id = local.entra } }
  teams = {
    engineering = { name = "Engineering", members = [{ okta = { name = "eng", identity_provider_id = local.okta } }, local.acquired] }
    sre         = { name = "Reliability", members = [{ okta = { name = "sre", identity_provider_id = local.okta } }] }
    finance     = { name = "Finance", members = [{ okta = { name = "finance", identity_provider_id = local.okta } }] }
    people      = { name = "People", members = [{ okta = { name = "hr", identity_provider_id = local.okta } }] }
    support     = { name = "Support", members = [{ okta = { name = "support", identity_provider_id = local.okta } }] }
  }
}

module "team" {
  source     = "./modules/team"
  for_each   = local.teams
  account_id = var.account_id
  name       = each.value.name
  members    = each.value.members
  devices    = local.healthy
}
