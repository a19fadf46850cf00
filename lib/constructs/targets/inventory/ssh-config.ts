import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { DiagnosticError } from "../../../diagnostics";
import { whyNoAddress, type InventoryReader, type Reading } from "./reading";
import { SourceFile, withHome } from "./source-file";

/** The names of one `Host` line. */
interface HostLine {
  readonly file: SourceFile;
  readonly line: number;
  readonly names: readonly string[];
  hostName?: string;
}

/** Reads an OpenSSH client configuration and the files that it includes. */
export const readSshConfig: InventoryReader = (file, reading) => {
  const reader = new SshConfigReader(reading);
  reader.readFile(file, []);
  reader.finish();
};

class SshConfigReader {
  private readonly hosts: HostLine[] = [];
  private current: HostLine | undefined;

  public constructor(private readonly reading: Reading) {}

  public readFile(file: SourceFile, includedBy: readonly string[]): void {
    for (const [line, text] of file.lines()) {
      const [keyword = "", ...values] = wordsOf(text);
      switch (keyword.toLowerCase()) {
        case "host":
          this.openHost(file, line, values);
          break;
        case "match":
          this.current = undefined;
          this.reading.note(file, line, "the Match block was skipped: ssh evaluates it when it connects");
          break;
        case "hostname":
          if (this.current !== undefined) this.current.hostName ??= values[0] ?? "";
          break;
        case "include":
          this.include(file, line, values, [...includedBy, file.path]);
      }
    }
  }

  /** Adds the hosts to the reading. As in ssh, the first value for a name wins. */
  public finish(): void {
    const hostNames = new Map<string, string>();
    for (const { names, hostName } of [...this.hosts].reverse()) {
      if (hostName !== undefined) for (const name of names) hostNames.set(name, hostName);
    }
    const taken = new Set<string>();
    for (const host of this.hosts) {
      const addresses = new Set<string>();
      for (const name of host.names.filter((name) => !taken.has(name))) {
        taken.add(name);
        const address = (hostNames.get(name) ?? name).replaceAll("%h", name);
        if (!addresses.has(address)) this.report(host, name, address);
        addresses.add(address);
      }
    }
  }

  private report({ file, line }: HostLine, name: string, address: string): void {
    const missing = whyNoAddress(address);
    if (missing === undefined) this.reading.host(file, line, name, { ip: address });
    else this.reading.withoutAddress(file, line, name, missing, "set HostName to an address, such as 10.0.0.5");
  }

  private openHost(file: SourceFile, line: number, patterns: readonly string[]): void {
    const names = patterns.filter((pattern) => !/[*?!]/.test(pattern));
    const others = patterns.filter(
      (pattern) => !names.includes(pattern) && pattern !== "*" && !pattern.startsWith("!"),
    );
    if (others.length > 0) {
      this.reading.note(file, line, `${others.join(" ")} was skipped: a pattern does not name a single host`);
    }
    this.current = { file, line, names };
    this.hosts.push(this.current);
  }

  private include(file: SourceFile, line: number, patterns: readonly string[], chain: readonly string[]): void {
    for (const pattern of patterns) {
      const paths = filesLike(absolute(pattern, file));
      if (paths.length === 0) this.reading.note(file, line, `Include ${pattern} matches no file`);
      for (const path of paths) {
        if (chain.includes(path)) {
          const loop = [...chain, path].join(" → ");
          this.reading.problem("CFA1722", file, line, `the files include each other in a loop: ${loop}`);
        } else {
          const { current } = this;
          this.readIncluded(file, line, path, chain);
          this.current = current;
        }
      }
    }
  }

  private readIncluded(file: SourceFile, line: number, path: string, chain: readonly string[]): void {
    try {
      this.readFile(SourceFile.read(path), chain);
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      this.reading.problem(error.code, file, line, error.detail);
    }
  }
}

/** The words of a line. `=` may follow the keyword, quoted spaces belong to a word, `#` starts a comment line. */
function wordsOf(line: string): string[] {
  const content = line.trim();
  if (content.startsWith("#")) return [];
  const words = content.replace(/^(\w+)\s*=\s*/, "$1 ").match(/"[^"]*"|[^\s"]+/g) ?? [];
  return words.map((word) => word.replace(/^"(.*)"$/, "$1"));
}

/** The absolute path of an included file. A relative path starts at the folder of the file that includes it. */
function absolute(pattern: string, { path }: SourceFile): string {
  return resolve(dirname(path), withHome(pattern));
}

/** The files that match a path with `*` and `?`, sorted. */
function filesLike(path: string): string[] {
  const [, folder = "/", name = ""] = /^(.*)\/([^/]*)$/.exec(path) ?? [];
  const folders = /[*?]/.test(folder) ? filesLike(folder) : [folder === "" ? "/" : folder];
  if (!/[*?]/.test(name)) return folders.map((found) => join(found, name)).filter((file) => existsSync(file));
  const like = new RegExp(
    `^${name
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replace(/\*/g, ".*")
      .replace(/\?/g, ".")}$`,
  );
  return folders
    .filter((found) => existsSync(found))
    .flatMap((found) =>
      readdirSync(found)
        .sort()
        .filter((file) => like.test(file) && !file.startsWith("."))
        .map((file) => join(found, file)),
    );
}
