import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DiagnosticError } from "../../../diagnostics";

/** A file of a provider package. */
export interface PackageFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** Permissions, less those that the umask removes. */
  readonly mode: number;
}

/** What `terraform init` installs for a provider: its executable, a Node.js script, and a `package.json`. */
export interface ProviderPackage {
  /** The executable last, so that it is complete as soon as it exists. */
  readonly files: readonly PackageFile[];
  /** Terraform's checksum (`h1:…`) of a package that contains only these files. */
  readonly checksum: string;
}

/**
 * Makes Node.js load the executable as CommonJS. Otherwise the nearest `package.json` of a folder above decides, and with
 * `"type": "module"` there the executable does not start.
 */
export const MODULE_TYPE = { name: "package.json", bytes: Buffer.from('{"type":"commonjs"}\n'), mode: 0o644 };

/**
 * Path of the built executable. The relative path is the same from `lib/constructs/account/companion` and from its copy in
 * `dist`.
 */
export const BUILT = join(__dirname, "..", "..", "..", "..", "dist", "terraform-provider-cfaccess");

/**
 * Reads a provider's executable, and completes it to a package.
 *
 * @param name - file name of the executable in the package
 * @param file - path of another build, for developers of the provider
 * @throws DiagnosticError if the file does not exist
 */
export function readPackage(name: string, file: string = BUILT): ProviderPackage {
  const files = [MODULE_TYPE, { name, bytes: read(file), mode: 0o755 }];
  return { files, checksum: checksumOf(files) };
}

/** Go's "Hash1" of a folder: the digest of a list of its files, sorted by name. */
function checksumOf(files: readonly PackageFile[]): string {
  const sorted = [...files].sort((one, other) => (one.name < other.name ? -1 : 1));
  const list = sorted.map(({ name, bytes }) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`);
  return `h1:${createHash("sha256").update(list.join("")).digest("base64")}`;
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
