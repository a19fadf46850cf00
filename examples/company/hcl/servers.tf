resource "cloudflare_zero_trust_tunnel_cloudflared_virtual_network" "network" {
  account_id         = var.account_id
  name               = "Data center"
  comment            = ""
  is_default_network = false
}

resource "cfaccess_target_fleet" "hosts" {
  account_id = var.account_id
  targets = {
    for name, host in yamldecode(file("${path.module}/../hosts.yaml")) : name => {
      hostname = try(host.hostname, name)
      ip       = { ipv4 = { ip_addr = host.ip, virtual_network_id = cloudflare_zero_trust_tunnel_cloudflared_virtual_network.network.id } }
      tags     = host.tags
    }
  }
}

resource "cfaccess_application" "production" {
  account_id      = var.account_id
  type            = "infrastructure"
  name            = "Production SSH"
  target_criteria = [{ port = 22, protocol = "SSH", include = { tags = { role = ["bastion", "web", "worker"] } } }]
  policies = [
    {
      name             = "Reliability"
      decision         = "allow"
      precedence       = 1
      include          = local.teams.sre.members
      require          = [{ auth_method = { auth_method = "mfa" } }]
      connection_rules = { ssh = { usernames = ["root", "ubuntu"] } }
    },
    {
      name             = "Engineering"
      decision         = "allow"
      precedence       = 2
      include          = local.teams.engineering.members
      connection_rules = { ssh = { usernames = ["ubuntu"] } }
    },
  ]
}

resource "cloudflare_zero_trust_access_application" "databases" {
  account_id      = var.account_id
  type            = "infrastructure"
  name            = "Databases"
  target_criteria = [{ port = 22, protocol = "SSH", target_attributes = { hostname = ["database"] } }]
  policies = [{
    name             = "Databases: allow"
    decision         = "allow"
    precedence       = 1
    include          = local.teams.sre.members
    connection_rules = { ssh = { usernames = ["postgres"] } }
  }]
}

resource "cloudflare_zero_trust_access_application" "terminal" {
  account_id = var.account_id
  type       = "ssh"
  name       = "Terminal"
  domain     = "terminal.${var.domain}"
  policies   = [{ id = module.team["sre"].policy_id, precedence = 1 }]
}

resource "cloudflare_zero_trust_access_application" "screens" {
  account_id = var.account_id
  type       = "vnc"
  name       = "Screens"
  domain     = "screens.${var.domain}"
  policies   = [{ id = module.team["engineering"].policy_id, precedence = 1 }]
}

resource "cloudflare_zero_trust_access_policy" "accountants" {
  account_id       = var.account_id
  name             = "Accountants at their desktops"
  decision         = "allow"
  include          = [{ group = { id = module.team["finance"].group_id } }]
  connection_rules = { rdp = { allowed_clipboard_local_to_remote_formats = ["text"] } }
}

resource "cloudflare_zero_trust_access_application" "desktops" {
  account_id      = var.account_id
  type            = "rdp"
  name            = "Desktops"
  domain          = "desktops.${var.domain}"
  target_criteria = [{ port = 3389, protocol = "RDP", target_attributes = { hostname = distinct([for target in cfaccess_target_fleet.hosts.targets : target.hostname]) } }]
  policies        = [{ id = cloudflare_zero_trust_access_policy.accountants.id, precedence = 1 }]
  lifecycle {
    # The provider reads what the policy says, and would remove it from the application in every plan.
    ignore_changes = [policies[0].connection_rules]
  }
}
