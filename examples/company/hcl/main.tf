# The same company in HCL: what decides who reaches what. `cfaccess diff` proves that it equals the constructs.
terraform {
  required_version = ">= 1.11"
  required_providers {
    cloudflare = {
      source  = "cloudflare/cloudflare"
      version = "5.22.0"
    }
    # Included in the package cdktf-cloudflare-access: `npx cfaccess provider install` lays it out.
    cfaccess = {
      source  = "terraform.local/cloudflare-access/cfaccess"
      version = "0.1.0"
    }
  }
}

variable "account_id" {
  type    = string
  default = "0123456789abcdef0123456789abcdef"
}

variable "domain" {
  type    = string
  default = "example.com"
}

variable "OKTA_SECRET" {
  type      = string
  sensitive = true
}

variable "ENTRA_SECRET" {
  type      = string
  sensitive = true
}

variable "CROWDSTRIKE_SECRET" {
  type      = string
  sensitive = true
}

variable "ISSUES_TOKEN" {
  type      = string
  sensitive = true
}

provider "cloudflare" {}

# Takes the account from CLOUDFLARE_ACCOUNT_ID, and the token from CLOUDFLARE_API_TOKEN.
provider "cfaccess" {}
