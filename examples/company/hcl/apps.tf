locals {
  employees = [local.okta, local.entra]

  apps = {
    git        = { name = "Git", teams = ["engineering"] }
    ci         = { name = "CI", teams = ["engineering"], first = [cloudflare_zero_trust_access_policy.monitoring.id] }
    registry   = { name = "Registry", teams = ["sre"], confidential = true }
    staging    = { name = "Staging", teams = ["engineering", "support"] }
    ledger     = { name = "Ledger", teams = ["finance"], confidential = true }
    invoices   = { name = "Invoices", teams = ["finance"] }
    handbook   = { name = "Handbook", teams = ["people", "engineering", "sre", "finance", "support"] }
    recruiting = { name = "Recruiting", teams = ["people"], confidential = true }
    desk       = { name = "Help desk", teams = ["support"] }
    answers    = { name = "Answers", teams = ["support", "engineering"] }
  }
}

module "app" {
  source       = "./modules/web-app"
  for_each     = local.apps
  account_id   = var.account_id
  name         = each.value.name
  domain       = "${each.key}.${var.domain}"
  allowed_idps = local.employees
  confidential = try(each.value.confidential, false)
  policies = concat(
    try(each.value.first, []),
    [cloudflare_zero_trust_access_policy.block_tor.id],
    [for team in each.value.teams : module.team[team].policy_id],
  )
}
