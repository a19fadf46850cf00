import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { DiagnosticError } from "../../../diagnostics";
import { whyNoAddress, type InventoryReader, type Reading } from "./reading";
import { SourceFile, withHome } from "./source-file";

/** The most files that are included, where a file that is included twice counts twice. */
const MOST_INCLUDED = 100;

/** The most levels of included files, as in ssh (READCONF_MAX_DEPTH in its readconf.c). */
const DEEPEST_INCLUDE = 16;

/** The most folders that one pattern searches. */
const MOST_FOLDERS = 1_000;

/** The problem of a file that is not included, for the place of its Include. */
type Refusal = (file: SourceFile, line: number) => Parameters<Reading["problem"]>;

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
  private included = 0;
  /** Whether the limit of included files was reported. */
  private isFull = false;

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
    const isPattern = (pattern: string): boolean => /[*?!]/.test(pattern);
    const names = patterns.filter((pattern) => !isPattern(pattern));
    const others = patterns.filter((pattern) => isPattern(pattern) && pattern !== "*" && !pattern.startsWith("!"));
    if (others.length > 0) {
      this.reading.note(file, line, `${others.join(" ")} was skipped: a pattern does not name a single host`);
    }
    this.current = { file, line, names };
    this.hosts.push(this.current);
  }

  private include(file: SourceFile, line: number, patterns: readonly string[], chain: readonly string[]): void {
    for (const pattern of patterns) {
      const paths = filesLike(absolute(pattern, file));
      if (paths === undefined) {
        const message = `Include ${pattern} searches more than ${MOST_FOLDERS} folders; use fewer wildcards`;
        this.reading.problem("CFA1725", file, line, message);
        continue;
      }
      if (paths.length === 0) this.reading.note(file, line, `Include ${pattern} matches no file`);
      for (const path of paths) {
        const problem = this.whyNotIncluded(path, chain);
        if (problem !== undefined) {
          this.reading.problem(...problem(file, line));
          return;
        }
        const { current } = this;
        this.readIncluded(file, line, path, chain);
        this.current = current;
      }
    }
  }

  /** Whether a file closes a loop, or there are too many files or levels. */
  private whyNotIncluded(path: string, chain: readonly string[]): Refusal | undefined {
    if (chain.includes(path)) {
      const loop = [...chain, path].join(" → ");
      return (file, line) => ["CFA1722", file, line, `the files include each other in a loop: ${loop}`];
    }
    if (chain.length > DEEPEST_INCLUDE) {
      const message = `"${path}" is included over more than ${DEEPEST_INCLUDE} levels, the limit of ssh; include it directly`;
      return (file, line) => ["CFA1725", file, line, message];
    }
    if (this.included >= MOST_INCLUDED) {
      if (this.isFull) return undefined;
      this.isFull = true;
      const message = `the files include more than ${MOST_INCLUDED} files; include fewer, or each only once`;
      return (file, line) => ["CFA1725", file, line, message];
    }
    return undefined;
  }

  private readIncluded(file: SourceFile, line: number, path: string, chain: readonly string[]): void {
    if (this.included >= MOST_INCLUDED) return;
    this.included += 1;
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

/** The files that match a path with `*` and `?`, sorted. Undefined if too many folders match. */
function filesLike(path: string): string[] | undefined {
  const [, folder = "/", name = ""] = /^(.*)\/([^/]*)$/.exec(path) ?? [];
  const folders = isGlob(folder) ? filesLike(folder) : [folder === "" ? "/" : folder];
  if (folders === undefined || folders.length > MOST_FOLDERS) return undefined;
  if (!isGlob(name)) return folders.map((found) => join(found, name)).filter((file) => existsSync(file));
  return folders.flatMap((found) =>
    namesIn(found)
      .sort()
      .filter((file) => !file.startsWith(".") && globMatches(name, file))
      .map((file) => join(found, file)),
  );
}

const isGlob = (path: string): boolean => /[*?]/.test(path);

/** The names in a folder; none if it cannot be read, as in the shell. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * Whether a name matches a pattern with `*` and `?`. After a mismatch, only the last `*` takes one more character, so the steps
 * are at most the product of both lengths. A regular expression tries every combination of all `*`.
 */
function globMatches(pattern: string, name: string): boolean {
  let [at, position] = [0, 0];
  let [star, resume] = [-1, 0];
  while (position < name.length) {
    if (pattern[at] === "*") [star, resume, at] = [at, position, at + 1];
    else if (at < pattern.length && (pattern[at] === "?" || pattern[at] === name[position])) {
      at += 1;
      position += 1;
    } else if (star >= 0) {
      resume += 1;
      [at, position] = [star + 1, resume];
    } else return false;
  }
  while (pattern[at] === "*") at += 1;
  return at === pattern.length;
}
