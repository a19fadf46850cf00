module "tools" {
  source      = "./modules/portal"
  account_id  = var.account_id
  id          = "tools"
  name        = "Engineering tools"
  hostname    = "tools.${var.domain}"
  policy_id   = module.team["engineering"].policy_id
  credentials = { issues = var.ISSUES_TOKEN }
  servers = {
    docs     = { url = "https://docs.${var.domain}/mcp" }
    issues   = { url = "https://issues.${var.domain}/mcp" }
    clusters = { url = "https://clusters.${var.domain}/mcp", tools = ["search"], policy_id = module.team["sre"].policy_id }
  }
}

resource "cloudflare_zero_trust_access_policy" "business" {
  account_id = var.account_id
  name       = "Business tools: allow"
  decision   = "allow"
  include    = [{ group = { id = module.team["finance"].group_id } }]
}

module "business" {
  source     = "./modules/portal"
  account_id = var.account_id
  id         = "business"
  name       = "Business tools"
  hostname   = "business.${var.domain}"
  policy_id  = cloudflare_zero_trust_access_policy.business.id
  code_mode  = "off"
  servers = {
    ledger = { url = "https://ledger.${var.domain}/mcp" }
    crm    = { url = "https://crm.${var.domain}/mcp" }
  }
}

locals {
  agents = {
    release-bot = { name = "Release bot", servers = { deploys = { url = "https://deploys.${var.domain}/mcp", tools = ["search"] } } }
    support-bot = { name = "Support bot", servers = { answers = { url = "https://answers.${var.domain}/mcp", tools = ["search", "fetch"] } } }
  }
}

resource "cloudflare_zero_trust_access_service_token" "agent" {
  for_each   = local.agents
  account_id = var.account_id
  name       = each.value.name
}

resource "cloudflare_zero_trust_access_policy" "agent" {
  for_each   = local.agents
  account_id = var.account_id
  name       = "${each.value.name}: service tokens"
  decision   = "non_identity"
  include    = [{ service_token = { token_id = cloudflare_zero_trust_access_service_token.agent[each.key].id } }]
}

module "agent" {
  source     = "./modules/portal"
  for_each   = local.agents
  account_id = var.account_id
  id         = each.key
  name       = each.value.name
  hostname   = "${each.key}.${var.domain}"
  policy_id  = cloudflare_zero_trust_access_policy.agent[each.key].id
  servers    = each.value.servers
}
