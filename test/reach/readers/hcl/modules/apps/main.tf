variable "account_id" { type = string }
variable "domain" { type = string }
variable "apps" { type = map(object({ policy = string })) }

module "web" {
  for_each   = var.apps
  source     = "./modules/web"
  account_id = var.account_id
  hostname   = "${each.key}.${var.domain}"
  policies   = [each.value.policy]
}
