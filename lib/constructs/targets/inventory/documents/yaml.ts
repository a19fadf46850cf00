import type * as Yaml from "yaml";
import { quoted } from "../message-text";
import type { Reading } from "../reading";
import type { SourceFile } from "../source-file";
import type { Located, LocatedEntry } from "./located";

/**
 * The most values that aliases and merges may add to a document. 5,000 hosts that merge 100 defaults each have half as many; a
 * file of 1 kB whose aliases refer to each other has billions.
 */
const MOST_REPEATED = 1_000_000;

/** The number of values below this one, where an alias counts like a copy of its anchor. */
function sizeOf(root: Located): number {
  const sizes = new Map<Located, number>();
  const visit = (located: Located): number => {
    const known = sizes.get(located);
    if (known !== undefined) return known;
    let size = 1;
    for (const { value } of located.entries?.values() ?? []) size += visit(value);
    for (const item of located.items ?? []) size += visit(item);
    sizes.set(located, size);
    return size;
  };
  return visit(root);
}

/** Parses a file with one YAML document. Returns undefined, and adds the problems to the reading, if it is invalid. */
export function parseYaml(file: SourceFile, reading: Reading): Located | undefined {
  const yaml = require("yaml") as typeof Yaml; // eslint-disable-line @typescript-eslint/no-require-imports -- loaded only for stacks with a YAML or JSON inventory
  const lines = new yaml.LineCounter();
  // The library compares keys in quadratic time, so duplicate keys are found by the Locator.
  const document = yaml.parseDocument(file.text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  for (const { pos, message } of document.errors)
    // The library repeats the invalid text at the end of some messages: it may be a password.
    reading.problem("CFA1716", file, lines.linePos(pos[0]).line, `${message.replace(/: ".*"$/s, "")} (YAML)`);
  if (document.errors.length > 0) return undefined;
  const locator = new Locator(yaml, document, lines, (line, message) =>
    reading.problem("CFA1716", file, line, message),
  );
  const root = locator.locate(document.contents);
  if (!locator.isComplete || sizeOf(root) - locator.count > MOST_REPEATED) {
    const limit = MOST_REPEATED.toLocaleString("en");
    const message = `the aliases (*name) and merges (<<) repeat more than ${limit} values; write fewer of them`;
    reading.problem("CFA1725", file, root.line, message);
    return undefined;
  }
  return root;
}

/** Finds the line of each value, and mistakes that YAML allows: duplicate keys, and aliases that form a loop. */
class Locator {
  private readonly located = new Map<unknown, Located>();
  private readonly open = new Set<unknown>();
  /** The node of each alias. The library searches the whole document for each. */
  private readonly anchored = new Map<Yaml.Alias, Yaml.Node>();
  private merged = 0;

  public constructor(
    private readonly yaml: typeof Yaml,
    document: Yaml.Document,
    private readonly lines: Yaml.LineCounter,
    private readonly problem: (line: number, message: string) => void,
  ) {
    this.findAnchors(document);
  }

  /** The number of values that were located, where each value of an anchor counts once. */
  public get count(): number {
    return this.located.size;
  }

  /** Whether all merges were made. They stop at their limit. */
  public get isComplete(): boolean {
    return this.merged <= MOST_REPEATED;
  }

  /** Finds the node of each alias: the last one with its anchor before it. */
  private findAnchors(document: Yaml.Document): void {
    const anchors = new Map<string, Yaml.Node>();
    this.yaml.visit(document, {
      Node: (_key, node) => {
        if (this.yaml.isAlias(node)) {
          const target = anchors.get(node.source);
          if (target !== undefined) this.anchored.set(node, target);
        } else if (node.anchor !== undefined) anchors.set(node.anchor, node);
      },
    });
  }

  public locate(node: unknown, near = 1): Located {
    const known = this.located.get(node);
    if (known !== undefined) return known;
    const line = this.lineOf(node) ?? near;
    if (this.open.has(node)) {
      this.problem(line, "the value contains itself through an alias");
      return { line, scalar: "" };
    }
    this.open.add(node);
    const located = this.read(node, line);
    this.open.delete(node);
    if (node !== null) this.located.set(node, located);
    return located;
  }

  private read(node: unknown, line: number): Located {
    const { yaml } = this;
    if (yaml.isAlias(node)) {
      const target = this.anchored.get(node);
      if (target !== undefined) return this.locate(target, line);
      this.problem(line, `the alias ${quoted(`*${node.source}`)} has no anchor ${quoted(`&${node.source}`)} before it`);
    }
    if (yaml.isMap(node)) return { line, entries: this.entriesOf(node, line) };
    if (yaml.isSeq(node)) return { line, items: node.items.map((item) => this.locate(item, line)) };
    return { line, scalar: yaml.isScalar(node) ? node.value : null };
  }

  private entriesOf(map: Yaml.YAMLMap, near: number): Map<string, LocatedEntry> {
    const entries = new Map<string, LocatedEntry>();
    const merged: Located[] = [];
    for (const { key, value } of map.items) {
      const line = this.lineOf(key) ?? near;
      const name = this.nameOf(key, line);
      if (name === undefined) continue;
      const located = this.locate(value, line);
      const other = entries.get(name);
      if (this.isMerge(key)) merged.push(...(located.items ?? [located]));
      else if (other === undefined) entries.set(name, { line, value: located });
      else this.problem(line, `duplicate key ${quoted(name)}, which is already in line ${other.line}`);
    }
    for (const source of merged) this.merge(source, entries);
    return entries;
  }

  private merge(source: Located, entries: Map<string, LocatedEntry>): void {
    for (const [name, entry] of source.entries ?? []) {
      this.merged += 1;
      if (!this.isComplete) return;
      if (!entries.has(name)) entries.set(name, entry);
    }
  }

  private nameOf(key: unknown, line: number): string | undefined {
    if (this.yaml.isScalar(key)) {
      if (typeof key.value === "string") return key.value;
      if (key.value !== null && key.source !== undefined) return key.source; // numbers and booleans, as they are written in the file
    }
    this.problem(line, "a key must be a string");
    return undefined;
  }

  private isMerge(key: unknown): boolean {
    return this.yaml.isScalar(key) && key.value === "<<" && key.type === "PLAIN";
  }

  private lineOf(node: unknown): number | undefined {
    const range = this.yaml.isNode(node) ? node.range : undefined;
    return range ? this.lines.linePos(range[0]).line : undefined;
  }
}
