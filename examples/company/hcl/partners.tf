# For people and programs of other companies, who have neither an account nor a laptop of this one.
resource "cloudflare_zero_trust_access_mtls_certificate" "partners" {
  account_id           = var.account_id
  name                 = "Partners"
  certificate          = file("${path.module}/../partners-ca.pem")
  associated_hostnames = ["partners.${var.domain}"]
}

resource "cloudflare_zero_trust_access_policy" "programs" {
  account_id = var.account_id
  name       = "Programs of partners"
  decision   = "non_identity"
  include    = [{ common_name = { common_name = "shop.example.org" } }, { common_name = { common_name = "bank.example.net" } }]
}

module "partner_api" {
  source       = "./modules/web-app"
  account_id   = var.account_id
  name         = "Partner API"
  domain       = "partners.${var.domain}"
  allowed_idps = local.employees
  policies     = [cloudflare_zero_trust_access_policy.programs.id]
}

resource "cloudflare_zero_trust_access_policy" "auditors" {
  account_id                     = var.account_id
  name                           = "Auditors"
  decision                       = "allow"
  include                        = [{ email_list = { id = cloudflare_zero_trust_list.auditors.id } }]
  require                        = [{ login_method = { id = cloudflare_zero_trust_access_identity_provider.pin.id } }]
  mfa_config                     = { allowed_authenticators = ["totp", "security_key"] }
  purpose_justification_required = true
  purpose_justification_prompt   = "Which audit is it for?"
  session_duration               = ""
}

resource "cloudflare_zero_trust_access_application" "data_room" {
  account_id       = var.account_id
  type             = "self_hosted"
  name             = "Data room"
  domain           = "data-room.${var.domain}"
  allowed_idps     = [local.okta, cloudflare_zero_trust_access_identity_provider.pin.id]
  session_duration = "2h"
  policies = [
    { id = cloudflare_zero_trust_access_policy.block_tor.id, precedence = 1 },
    { id = cloudflare_zero_trust_access_policy.auditors.id, precedence = 2 },
    { id = module.team["finance"].policy_id, precedence = 3 },
  ]
  lifecycle {
    # The provider reads what the policy says, and would remove it from the application in every plan.
    ignore_changes = [policies[1].mfa_config]
  }
}
