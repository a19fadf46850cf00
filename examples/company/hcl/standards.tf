# What all applications of the company have in common.
resource "cloudflare_zero_trust_access_policy" "block_tor" {
  account_id = var.account_id
  name       = "Block Tor"
  decision   = "deny"
  include    = [{ geo = { country_code = "T1" } }]
}

resource "cloudflare_zero_trust_list" "offices" {
  account_id  = var.account_id
  name        = "Offices"
  type        = "IP"
  description = ""
  items       = [{ value = "192.0.2.0/24", description = "Amsterdam" }, { value = "2001:db8::/48", description = "Singapore" }]
}

resource "cloudflare_zero_trust_access_service_token" "monitoring" {
  account_id = var.account_id
  name       = "Monitoring"
}

resource "cloudflare_zero_trust_access_policy" "monitoring" {
  account_id = var.account_id
  name       = "Monitoring"
  decision   = "non_identity"
  include    = [{ service_token = { token_id = cloudflare_zero_trust_access_service_token.monitoring.id } }]
  require    = [{ ip_list = { id = cloudflare_zero_trust_list.offices.id } }]
}
