import type * as Yaml from "yaml";
import type { Reading } from "./reading";
import type { SourceFile } from "./source-file";

/** A value of a YAML or JSON file (a map, a list or a scalar), with the line on which it begins. */
export interface Located {
  readonly line: number;
  readonly entries?: ReadonlyMap<string, LocatedEntry>;
  readonly items?: readonly Located[];
  readonly scalar?: unknown;
}

export interface LocatedEntry {
  /** Line of the key. */
  readonly line: number;
  readonly value: Located;
}

/** The value without line numbers. */
export function plain({ entries, items, scalar }: Located): unknown {
  if (entries !== undefined) return Object.fromEntries([...entries].map(([key, { value }]) => [key, plain(value)]));
  return items === undefined ? scalar : items.map(plain);
}

/** Parses a file with one YAML document. Returns undefined, and adds the problems to the reading, if it is invalid. */
export function parseYaml(file: SourceFile, reading: Reading): Located | undefined {
  const yaml = require("yaml") as typeof Yaml; // eslint-disable-line @typescript-eslint/no-require-imports -- loaded only for stacks with a YAML or JSON inventory
  const lines = new yaml.LineCounter();
  // The library compares keys in quadratic time, so duplicate keys are found by the Locator.
  const document = yaml.parseDocument(file.text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  for (const { pos, message } of document.errors)
    reading.problem("CFA1716", file, lines.linePos(pos[0]).line, `${message} (YAML)`);
  if (document.errors.length > 0) return undefined;
  return new Locator(yaml, document, lines, (line, message) => reading.problem("CFA1716", file, line, message)).locate(
    document.contents,
  );
}

/** Finds the line of each value, and mistakes that YAML allows: duplicate keys, and aliases that form a loop. */
class Locator {
  private readonly located = new Map<unknown, Located>();
  private readonly open = new Set<unknown>();

  public constructor(
    private readonly yaml: typeof Yaml,
    private readonly document: Yaml.Document,
    private readonly lines: Yaml.LineCounter,
    private readonly problem: (line: number, message: string) => void,
  ) {}

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
      const target = node.resolve(this.document);
      if (target !== undefined) return this.locate(target, line);
      this.problem(line, `the alias "*${node.source}" has no anchor "&${node.source}" before it`);
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
      else this.problem(line, `duplicate key "${name}", which is already in line ${other.line}`);
    }
    for (const [name, entry] of merged.flatMap((source) => [...(source.entries ?? [])])) {
      if (!entries.has(name)) entries.set(name, entry);
    }
    return entries;
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
