import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DiagnosticError } from "../../../diagnostics";

/** The executable of the companion provider: one file, a Node.js script. */
export interface Executable {
  readonly bytes: Buffer;
  /** Terraform's checksum (`h1:…`) of a provider package that contains only this file. */
  readonly checksum: string;
}

/**
 * The built executable. The relative path is the same from `lib/constructs/account/companion` and from its copy in
 * `dist`.
 */
const BUILT = join(__dirname, "..", "..", "..", "..", "dist", "terraform-provider-cfaccess");

/**
 * Reads the executable.
 *
 * @param name - its file name in the stack's folder, which the checksum depends on
 * @param file - path of another build, for developers of the provider
 * @throws DiagnosticError if the file does not exist
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
    throw new DiagnosticError(
      "CFA1111",
      `the companion provider is not at "${file}"; in a checkout of cdktf-cloudflare-access run "npm run build", otherwise ` +
        `install the package again`,
      { cause: error },
    );
  }
}
