import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The companion provider as it runs: one file, a Node.js script that starts itself. */
export interface Executable {
  readonly bytes: Buffer;
  /** Terraform's checksum of a package that holds nothing but this file (`h1:…`). */
  readonly checksum: string;
}

/** Where the build puts the executable; the same seen from `lib/constructs/account/companion` and from `dist/constructs/account/companion`. */
const BUILT = join(__dirname, "..", "..", "..", "..", "dist", "terraform-provider-cfaccess");

/**
 * Reads the executable that goes beside a stack under the given name.
 * @param file - another build of it, for those who work on the provider
 */
export function readExecutable(name: string, file: string = BUILT): Executable {
  const bytes = read(file);
  const line = `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`;
  return { bytes, checksum: `h1:${createHash("sha256").update(line).digest("base64")}` };
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(
      `the companion provider is not at "${file}": in a checkout of cdktf-cloudflare-access run "npm run build"; ` +
        `where the package is installed, install it again`,
      { cause: error },
    );
  }
}
