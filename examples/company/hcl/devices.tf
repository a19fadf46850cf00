resource "cloudflare_zero_trust_list" "laptops" {
  account_id  = var.account_id
  name        = "Laptops"
  type        = "SERIAL"
  description = ""
  items       = [{ value = "C02ZK1ABMD6T" }, { value = "5CG9441HV7", description = "laptop of Ann" }]
}

resource "cloudflare_zero_trust_device_posture_integration" "crowdstrike" {
  account_id = var.account_id
  name       = "CrowdStrike"
  type       = "crowdstrike_s2s"
  interval   = "10m"
  config = {
    api_url       = "https://api.us-2.crowdstrike.com"
    customer_id   = "example"
    client_id     = "8f14e45fceea"
    client_secret = var.CROWDSTRIKE_SECRET
  }
}

locals {
  checks = {
    Owned             = { type = "serial_number", input = { id = cloudflare_zero_trust_list.laptops.id } }
    Encrypted         = { type = "disk_encryption", input = { check_disks = [], require_all = true } }
    "Without malware" = { type = "crowdstrike_s2s", input = { connection_id = cloudflare_zero_trust_device_posture_integration.crowdstrike.id, overall = "80", operator = ">=" } }
  }
}

resource "cloudflare_zero_trust_device_posture_rule" "check" {
  for_each    = local.checks
  account_id  = var.account_id
  name        = each.key
  type        = each.value.type
  schedule    = "5m"
  description = ""
  input       = each.value.input
}

locals {
  # A laptop of the company, encrypted, and without malware.
  healthy = [for name in ["Owned", "Encrypted", "Without malware"] : cloudflare_zero_trust_device_posture_rule.check[name].id]
}
