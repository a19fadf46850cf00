/** Where Terraform looks for the companion: an address that no registry answers, so that it is found beside the stack only. */
export const SOURCE = "terraform.local/cloudflare-access/cfaccess";

/** The companion's version, which is this package's. */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- bundled into the executable; as an import it would be outside of the compiler's rootDir
export const { version: VERSION } = require("../../package.json") as { version: string };
