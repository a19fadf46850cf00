// Written by tools/generate-bindings.ts

/** Where Terraform looks for the companion provider: an address that no registry answers. */
export const COMPANION_SOURCE = "terraform.local/cloudflare-access/cfaccess";

/** The companion's version, which is this package's. */
export const COMPANION_VERSION = "0.1.0";
