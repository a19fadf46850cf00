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

/** Terraform's dependency lock file (`.terraform.lock.hcl`). Entries that are not changed keep their text. */
export class DependencyLock {
  private readonly blocks = new Map<string, string>();
  private readonly preamble: string;

  /** @param text - content of the file; empty if there is no file yet */
  public constructor(text: string) {
    const unix = text.replaceAll("\r\n", "\n");
    const rest = unix.replace(BLOCK, (block, source: string) => {
      this.blocks.set(source, block.trimEnd());
      return "";
    });
    this.preamble = rest.trim() === "" ? HEADER : `${rest.trim()}\n`;
  }

  /** Whether a provider is locked. */
  public has(source: string): boolean {
    return this.blocks.has(source);
  }

  /** The locked version of a provider; undefined if it is not locked. */
  public versionOf(source: string): string | undefined {
    return /^\s*version\s*=\s*"([^"]*)"/m.exec(this.blocks.get(source) ?? "")?.[1];
  }

  /** Writes a provider's entry, replacing an existing one. */
  public set(source: string, { version, constraints, hashes = [] }: LockedProvider): void {
    const lines = [`provider "${source}" {`, `  version     = "${version}"`, `  constraints = "${constraints}"`];
    if (hashes.length > 0) lines.push("  hashes = [", ...hashes.map((hash) => `    "${hash}",`), "  ]");
    this.blocks.set(source, [...lines, "}"].join("\n"));
  }

  /** Replaces the version requirement of a locked provider. Its version and checksums do not change. */
  public require(source: string, constraints: string): void {
    const block = this.blocks.get(source) ?? "";
    const without = block.replace(/^\s*constraints\s*=.*\n/m, "");
    const line = `  constraints = "${constraints}"`;
    this.blocks.set(
      source,
      without.replace(/^\s*version\s*=.*$/m, (version) => `${version}\n${line}`),
    );
  }

  /** The content of the file. */
  public toString(): string {
    const blocks = [...this.blocks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, block]) => `\n${block}\n`);
    return `${this.preamble}${blocks.join("")}`;
  }
}
