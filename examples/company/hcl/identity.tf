resource "cloudflare_zero_trust_access_identity_provider" "okta" {
  account_id = var.account_id
  name       = "Okta"
  type       = "okta"
  config = {
    okta_account  = "https://example.okta.com"
    client_id     = "0oa1b2c3d4"
    client_secret = var.OKTA_SECRET
  }
}

resource "cloudflare_zero_trust_access_identity_provider" "entra" {
  account_id = var.account_id
  name       = "Entra ID"
  type       = "azureAD"
  config = {
    directory_id   = "f174e90a-fafe-4643-bbbc-4a0ed4fc8415"
    client_id      = "5d2c3b1a-0f9e-4d8c-b7a6-958473625140"
    client_secret  = var.ENTRA_SECRET
    support_groups = true
  }
}

resource "cloudflare_zero_trust_access_identity_provider" "pin" {
  account_id = var.account_id
  name       = "One-time PIN"
  type       = "onetimepin"
  config     = {}
}

resource "cloudflare_zero_trust_list" "auditors" {
  account_id  = var.account_id
  name        = "Auditors"
  type        = "EMAIL"
  description = ""
  items       = [{ value = "ann@audit.example.net" }, { value = "bob@audit.example.net", description = "until June" }]
}
