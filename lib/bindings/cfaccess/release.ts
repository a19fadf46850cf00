// Written by tools/generate-bindings.ts

/** The companion provider's source address. No registry serves it. */
export const COMPANION_SOURCE = "terraform.local/cloudflare-access/cfaccess";

/** The companion's version, which is the version of this package. */
export const COMPANION_VERSION = "0.1.0";
