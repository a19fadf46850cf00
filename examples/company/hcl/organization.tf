# What an account has once.
resource "cloudflare_zero_trust_organization" "organization" {
  account_id                  = var.account_id
  name                        = "Example"
  auth_domain                 = "example.cloudflareaccess.com"
  session_duration            = "24h"
  allow_authenticate_via_warp = false
  auto_redirect_to_identity   = false
  is_ui_read_only             = false
}

resource "cfaccess_organization_settings" "settings" {
  account_id                = var.account_id
  strict_service_token_auth = true
  depends_on                = [cloudflare_zero_trust_organization.organization]
}

resource "cloudflare_zero_trust_access_policy" "employees" {
  for_each   = toset(["Device enrolment", "App Launcher", "Clientless Web Isolation", "Office proxy"])
  account_id = var.account_id
  name       = "${each.key}: allow"
  decision   = "allow"
  include    = [{ email_domain = { domain = var.domain } }]
}

resource "cfaccess_application" "employees" {
  for_each       = { warp = "Device enrolment", app_launcher = "App Launcher" }
  account_id     = var.account_id
  type           = each.key
  adopt_existing = true
  policies       = [{ id = cloudflare_zero_trust_access_policy.employees[each.value].id, precedence = 1 }]
}

resource "cloudflare_zero_trust_access_application" "isolation" {
  account_id = var.account_id
  type       = "biso"
  policies   = [{ id = cloudflare_zero_trust_access_policy.employees["Clientless Web Isolation"].id, precedence = 1 }]
}

resource "cloudflare_zero_trust_access_application" "proxy" {
  account_id = var.account_id
  type       = "proxy_endpoint"
  name       = "Office proxy"
  domain     = "abcde12345.proxy.cloudflare-gateway.com"
  policies   = [{ id = cloudflare_zero_trust_access_policy.employees["Office proxy"].id, precedence = 1 }]
}

resource "cloudflare_zero_trust_access_application" "dashboard" {
  account_id = var.account_id
  type       = "dash_sso"
  name       = "Cloudflare dashboard"
  policies   = [{ id = module.team["sre"].policy_id, precedence = 1 }]
  saas_app = {
    auth_type            = "saml"
    sp_entity_id         = "https://dash.cloudflare.com/api/v4/sso/saml/${var.domain}/metadata"
    consumer_service_url = "https://dash.cloudflare.com/api/v4/sso/saml/${var.domain}/response"
    name_id_format       = "email"
  }
}
