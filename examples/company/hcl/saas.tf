locals {
  oidc = { auth_type = "oidc", grant_types = ["authorization_code"], scopes = ["openid", "email", "profile"] }
  saml = { auth_type = "saml", name_id_format = "email" }

  saas = {
    Grafana  = { teams = ["engineering", "sre"], app = merge(local.oidc, { redirect_uris = ["https://grafana.${var.domain}/login/generic_oauth"], scopes = ["openid", "email", "profile", "groups"] }) }
    Payroll  = { teams = ["people"], app = merge(local.oidc, { redirect_uris = ["https://payroll.example.net/callback"], grant_types = ["authorization_code_with_pkce"] }) }
    Expenses = { teams = ["finance"], app = merge(local.saml, { sp_entity_id = "https://expenses.example.net", consumer_service_url = "https://expenses.example.net/saml/acs" }) }
    CRM      = { teams = ["support"], app = merge(local.saml, { sp_entity_id = "https://crm.example.net", consumer_service_url = "https://crm.example.net/saml/acs" }) }
  }

  bookmarks = {
    "Status page"   = "https://status.${var.domain}"
    "Benefits"      = "https://benefits.example.net"
    "Cloud console" = "https://console.cloud.example"
  }
}

resource "cloudflare_zero_trust_access_application" "saas" {
  for_each         = local.saas
  account_id       = var.account_id
  type             = "saas"
  name             = each.key
  allowed_idps     = local.employees
  session_duration = "8h"
  saas_app         = each.value.app
  policies         = [for index, team in each.value.teams : { id = module.team[team].policy_id, precedence = index + 1 }]
}

resource "cloudflare_zero_trust_access_application" "bookmark" {
  for_each   = local.bookmarks
  account_id = var.account_id
  type       = "bookmark"
  name       = each.key
  domain     = each.value
  policies   = each.key == "Cloud console" ? [{ id = module.team["sre"].policy_id, precedence = 1 }] : null
}
