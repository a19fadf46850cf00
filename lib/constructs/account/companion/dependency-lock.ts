/** What the lock says of one provider. */
export interface LockedProvider {
  /** One version, exactly: `5.22.0`. */
  readonly version: string;
  /** The requirement of the configuration, as Terraform writes it; the CLI compares it before it trusts the lock. */
  readonly constraints: string;
  /** Checksums of packages that may be used; none lets `terraform init` record what it finds. */
  readonly hashes?: readonly string[];
}

const HEADER = `# This file is maintained automatically by "terraform init".
# Manual edits may be lost in future updates.
`;

const BLOCK = /^[ \t]*provider "([^"\n]+)" \{\n(?:.*\n)*?[ \t]*\}\n?/gm;

/** Terraform's dependency lock file (`.terraform.lock.hcl`). Entries that are not touched keep their text. */
export class DependencyLock {
  private readonly blocks = new Map<string, string>();
  private readonly preamble: string;

  /** @param text - content of the file; empty where there is none yet */
  public constructor(text: string) {
    const unix = text.replaceAll("\r\n", "\n");
    const rest = unix.replace(BLOCK, (block, source: string) => {
      this.blocks.set(source, block.trimEnd());
      return "";
    });
    this.preamble = rest.trim() === "" ? HEADER : `${rest.trim()}\n`;
  }

  public has(source: string): boolean {
    return this.blocks.has(source);
  }

  /** The locked version, if the lock has one. */
  public versionOf(source: string): string | undefined {
    return /^\s*version\s*=\s*"([^"]*)"/m.exec(this.blocks.get(source) ?? "")?.[1];
  }

  /** Writes an entry, in place of the one that is there. */
  public set(source: string, { version, constraints, hashes = [] }: LockedProvider): void {
    const lines = [`provider "${source}" {`, `  version     = "${version}"`, `  constraints = "${constraints}"`];
    if (hashes.length > 0) lines.push("  hashes = [", ...hashes.map((hash) => `    "${hash}",`), "  ]");
    this.blocks.set(source, [...lines, "}"].join("\n"));
  }

  /** Says what the configuration requires of a provider that is locked already; its version and checksums stay. */
  public require(source: string, constraints: string): void {
    const block = this.blocks.get(source) ?? "";
    const without = block.replace(/^\s*constraints\s*=.*\n/m, "");
    const line = `  constraints = "${constraints}"`;
    this.blocks.set(
      source,
      without.replace(/^\s*version\s*=.*$/m, (version) => `${version}\n${line}`),
    );
  }

  public toString(): string {
    const blocks = [...this.blocks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, block]) => `\n${block}\n`);
    return `${this.preamble}${blocks.join("")}`;
  }
}
