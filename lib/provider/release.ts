/** The companion's source address. No registry serves it, so Terraform takes the companion from the stack's folder. */
export const SOURCE = "terraform.local/cloudflare-access/cfaccess";

// eslint-disable-next-line @typescript-eslint/no-require-imports -- esbuild bundles it; an import would be outside of the compiler's rootDir
const release = require("../../package.json") as { version: string };

/** The companion's version, which is the version of this package. */
export const VERSION = release.version;
