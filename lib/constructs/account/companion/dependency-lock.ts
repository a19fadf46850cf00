/** A provider's entry in the lock file. */
export interface LockedProvider {
  /** The exact version: `5.22.0`. */
  readonly version: string;
  /**
   * The version requirement of the configuration. The CDKTF CLI compares it with the stack before it uses the lock
   * file.
   */
  readonly constraints: string;
  /** Checksums of the allowed packages. Without any, `terraform init` records those that it finds. */
  readonly hashes?: readonly string[];
}

const HEADER = `# This file is maintained automatically by "terraform init".
# Manual edits may be lost in future updates.
`;

const BLOCK = /^[ \t]*provider "([^"\n]+)" \{\n(?:.*\n)*?[ \t]*\}\n?/gm;

/** A comment of `noteForCdktfCli`. */
const NOTE = /^\/\* For the CDKTF CLI[^]*?\*\/\n?/gm;

/**
 * Terraform's dependency lock file (`.terraform.lock.hcl`). Entries that are not changed keep their text, and so does a file
 * without a change.
 */
export class DependencyLock {
  private readonly blocks = new Map<string, string>();
  private readonly notes = new Set<string>();
  private readonly preamble: string;
  private readonly before: string;

  /** @param text - content of the file; empty if there is no file yet */
  public constructor(private readonly text: string) {
    const unix = text.replaceAll("\r\n", "\n").replace(NOTE, (note) => {
      this.notes.add(note.trimEnd());
      return "";
    });
    const rest = unix.replace(BLOCK, (block, source: string) => {
      this.blocks.set(source, block.trimEnd());
      return "";
    });
    this.preamble = rest.trim() === "" ? HEADER : `${rest.trim()}\n`;
    this.before = this.format();
    this.notes.clear(); // the stack's requirements decide which of them stay
  }

  /** Whether a provider is locked. */
  public has(source: string): boolean {
    return this.blocks.has(source);
  }

  /** The locked version of a provider; undefined if it is not locked. */
  public versionOf(source: string): string | undefined {
    return this.valueOf(source, "version");
  }

  /** The checksums of a locked provider. */
  public hashesOf(source: string): string[] {
    return [...(this.blocks.get(source) ?? "").matchAll(/^\s*"([^"]+)",?$/gm)].map(([, hash = ""]) => hash);
  }

  /** Writes a provider's entry. An existing one stays if it has the version, the requirement and the checksums. */
  public set(source: string, { version, constraints, hashes = [] }: LockedProvider): void {
    const present = this.hashesOf(source);
    const isCurrent = this.versionOf(source) === version && hashes.every((hash) => present.includes(hash));
    if (isCurrent) this.require(source, constraints);
    else {
      const lines = [`provider "${source}" {`, `  version     = "${version}"`, `  constraints = "${constraints}"`];
      if (hashes.length > 0) lines.push("  hashes = [", ...hashes.map((hash) => `    "${hash}",`), "  ]");
      this.blocks.set(source, [...lines, "}"].join("\n"));
    }
  }

  /** Deletes a provider's entry. */
  public delete(source: string): void {
    this.blocks.delete(source);
  }

  /**
   * Adds a comment for stacks that OpenTofu deploys. The CDKTF CLI searches the text of the lock file for each provider's address
   * in Terraform's registry, and OpenTofu's entry has the address in OpenTofu's. If the CLI does not find it, it runs
   * `providers lock`, which fails for the companion. The CLI also finds it in a comment, which OpenTofu ignores. A real entry would
   * make `tofu plan` fail, because `tofu init` does not install a provider from Terraform's registry.
   */
  public noteForCdktfCli(source: string, constraints: string): void {
    const lines = [`provider "${source}"`, `constraints = "${constraints}"`, "}"];
    this.notes.add(["/* For the CDKTF CLI, which does not know OpenTofu's registry:", ...lines, "*/"].join("\n"));
  }

  /** The content of the file: the text that was read, if nothing was changed. */
  public toString(): string {
    const after = this.format();
    return after === this.before && this.text !== "" ? this.text : after;
  }

  /** Replaces the version requirement of a locked provider. Its version and checksums do not change. */
  private require(source: string, constraints: string): void {
    if (this.valueOf(source, "constraints") === constraints) return;
    const without = (this.blocks.get(source) ?? "").replace(/^\s*constraints\s*=.*\n/m, "");
    const line = `  constraints = "${constraints}"`;
    this.blocks.set(
      source,
      without.replace(/^\s*version\s*=.*$/m, (version) => `${version}\n${line}`),
    );
  }

  private valueOf(source: string, argument: "version" | "constraints"): string | undefined {
    return new RegExp(`^\\s*${argument}\\s*=\\s*"([^"]*)"`, "m").exec(this.blocks.get(source) ?? "")?.[1];
  }

  private format(): string {
    const blocks = [...this.blocks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, block]) => `\n${block}\n`);
    const notes = [...this.notes].sort().map((note) => `\n${note}\n`);
    return [this.preamble, ...blocks, ...notes].join("");
  }
}
