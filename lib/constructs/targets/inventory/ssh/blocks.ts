import { dirname, relative, resolve } from "node:path";
import { DiagnosticError } from "../../../../diagnostics";
import { listed, quoted } from "../message-text";
import type { Reading } from "../reading";
import { SourceFile, withHome } from "../source-file";
import { hostCondition, matchCondition, type Condition } from "./conditions";
import { filesLike, isGlob, MOST_FOLDERS } from "./glob";
import { parseSshLine } from "./ssh-line";

/** The most files that are included, where a file that is included twice counts twice. */
const MOST_INCLUDED = 100;

/** The most levels of included files, as in ssh (READCONF_MAX_DEPTH in its readconf.c). */
const DEEPEST_INCLUDE = 16;

/** A `Host` or `Match` line and the lines below it. */
export interface Block {
  readonly file: SourceFile;
  readonly line: number;
  readonly isMatch: boolean;
  readonly condition: Condition;
  /** The names and patterns after `Host`, or the only names to which `Match` applies. */
  readonly patterns: readonly string[];
  /** The block that includes the file of this one. Undefined if no block does. */
  readonly outer: Block | undefined;
  /** Whether the block itself sets an address. */
  hasHostName: boolean;
}

/** A `HostName` line. */
export interface HostName {
  readonly text: string;
  /** Undefined if the line applies to every name. */
  readonly block: Block | undefined;
  /** Its position among all `HostName` lines. */
  readonly index: number;
}

/** Reads the blocks of an OpenSSH client configuration, with those of the files that it includes at their place. */
export function readBlocks(file: SourceFile, reading: Reading): Pick<BlockReader, "blocks" | "hostNames"> {
  const reader = new BlockReader(reading);
  reader.readFile(file, []);
  return reader;
}

/** The problem of a file that is not included, for the place of its Include. */
type Refusal = (file: SourceFile, line: number) => Parameters<Reading["problem"]>;

class BlockReader {
  public readonly blocks: Block[] = [];
  public readonly hostNames: HostName[] = [];
  private current: Block | undefined;
  private included = 0;
  /** Whether the limit of included files was reported. */
  private isFull = false;

  public constructor(private readonly reading: Reading) {}

  public readFile(file: SourceFile, includedBy: readonly string[]): void {
    const outer = this.current;
    for (const [line, text] of file.lines()) {
      const { keyword, words } = parseSshLine(text) ?? { keyword: "", words: [] };
      if (!Object.hasOwn(KEYWORDS, keyword)) continue;
      const name = KEYWORDS[keyword as keyof typeof KEYWORDS];
      if (words === undefined) this.reading.problem("CFA1716", file, line, `a quote after ${name} is not closed`);
      else if (words.length === 0 || words[0] === "") {
        this.reading.problem("CFA1716", file, line, `${name} has no value, which ssh refuses`);
      } else if (name === "Include") this.include(file, line, words, [...includedBy, file.path]);
      else this.readLine(file, line, name, words, outer);
    }
    this.current = outer;
  }

  private readLine(
    file: SourceFile,
    line: number,
    keyword: string,
    words: readonly string[],
    outer: Block | undefined,
  ): void {
    switch (keyword) {
      case "Host":
        this.notePatterns(file, line, words);
        this.open({ file, line, isMatch: false, condition: hostCondition(words), patterns: words, outer });
        break;
      case "Match": {
        const condition = matchCondition(words);
        this.open({ file, line, isMatch: true, condition, patterns: condition.names ?? [], outer });
        break;
      }
      case "HostName":
        this.setHostName(file, line, words);
        break;
      default:
        if (!/^(?:no|false)$/i.test(words.join(" "))) {
          this.reading.note(file, line, `${keyword} is ignored: names are not resolved`);
        }
    }
  }

  private open(block: Omit<Block, "hasHostName">): void {
    this.current = { ...block, hasHostName: false };
    this.blocks.push(this.current);
  }

  private notePatterns(file: SourceFile, line: number, patterns: readonly string[]): void {
    const others = patterns.filter((pattern) => isGlob(pattern) && pattern !== "*" && !pattern.startsWith("!"));
    if (others.length === 0) return;
    const what = `${listed(others)} is a pattern, which does not name a single host`;
    this.reading.note(file, line, `${what}; it applies only to hosts that another line names`);
  }

  private setHostName(file: SourceFile, line: number, words: readonly string[]): void {
    const [text = "", ...others] = words;
    if (others.length > 0) {
      this.reading.problem("CFA1716", file, line, "HostName has more than one value, which ssh refuses");
      return;
    }
    const block = this.current;
    const unknown = block?.condition.unknown ?? [];
    if (block !== undefined && !block.hasHostName && unknown.length > 0) {
      const what = unknown.map(quoted).join(", ");
      this.reading.note(file, block.line, `the Match block was skipped: ${what} is known only where ssh connects`);
    }
    if (block !== undefined) block.hasHostName = true;
    this.hostNames.push({ text, block, index: this.hostNames.length });
  }

  private include(file: SourceFile, line: number, patterns: readonly string[], chain: readonly string[]): void {
    for (const pattern of patterns) {
      const paths = filesLike(absolute(pattern, file));
      if (paths === undefined) {
        const message = `Include ${quoted(pattern)} searches more than ${MOST_FOLDERS} folders; use fewer wildcards`;
        this.reading.problem("CFA1725", file, line, message);
        continue;
      }
      if (paths.length === 0) this.reading.note(file, line, `Include ${quoted(pattern)} matches no file`);
      for (const path of paths) {
        const problem = this.whyNotIncluded(path, chain);
        if (problem !== undefined) {
          this.reading.problem(...problem(file, line));
          return;
        }
        this.readIncluded(file, line, path, chain);
      }
    }
  }

  /** Whether a file closes a loop, or there are too many files or levels. */
  private whyNotIncluded(path: string, chain: readonly string[]): Refusal | undefined {
    if (chain.includes(path)) {
      const [first = path] = chain;
      // Short names: messages about inventories are cut after 300 characters.
      const loop = [...chain, path].map((one) => relative(dirname(first), one)).join(" → ");
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

/** The keywords that decide which address a name has, in lower case. */
const KEYWORDS = {
  host: "Host",
  match: "Match",
  hostname: "HostName",
  include: "Include",
  canonicalizehostname: "CanonicalizeHostname",
} as const;

/** The absolute path of an included file. A relative path starts at the folder of the file that includes it. */
function absolute(pattern: string, { path }: SourceFile): string {
  return resolve(dirname(path), withHome(pattern));
}
