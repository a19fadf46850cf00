import { isIP } from "node:net";
import { AnsibleGroups } from "./ansible-groups";
import { expandHostRange } from "./host-range";
import type { Reading } from "./reading";
import type { SourceFile } from "./source-file";

const SECTION = /^\[([^:\]\s]+)(?::(\w+))?\]\s*(?:#.*)?$/;
const KINDS = ["hosts", "vars", "children"];

/** Reads an Ansible inventory in INI format. */
export function readAnsibleIni(file: SourceFile, reading: Reading): void {
  new IniReader(file, reading).read();
}

class IniReader {
  private readonly groups: AnsibleGroups;
  private readonly children: { readonly group: string; readonly child: string; readonly line: number }[] = [];
  private readonly varsSections: { readonly group: string; readonly line: number }[] = [];

  public constructor(
    private readonly file: SourceFile,
    private readonly reading: Reading,
  ) {
    this.groups = new AnsibleGroups(file, reading);
  }

  public read(): void {
    let [group, kind] = ["ungrouped", "hosts"];
    for (const [line, text] of this.file.lines()) {
      const content = text.trim();
      if (content === "" || /^[#;]/.test(content)) continue;
      if (content.startsWith("[")) [group, kind] = this.openSection(line, content);
      else if (kind === "vars") this.readVariable(group, line, content);
      else if (kind !== "") this.readWords(group, kind, line, content);
    }
    this.connect();
    this.groups.finish();
  }

  private openSection(line: number, content: string): [group: string, kind: string] {
    const [, group, kind = "hosts"] = SECTION.exec(content) ?? [];
    if (group === undefined || !KINDS.includes(kind)) {
      const known = "[group], [group:vars] and [group:children]";
      this.problem(line, `"${content}" is no section of an Ansible inventory, which has ${known}`);
      return ["", ""];
    }
    if (kind === "vars") this.varsSections.push({ group, line });
    else this.groups.addGroup(group);
    return [group, kind];
  }

  private readWords(group: string, kind: string, line: number, content: string): void {
    const [first, ...rest] = wordsOf(content) ?? [];
    if (first === undefined) this.problem(line, `a quote is opened and not closed`);
    else if (kind === "children") this.children.push({ group, child: first, line });
    else this.readHosts(group, line, first, rest);
  }

  private readHosts(group: string, line: number, pattern: string, words: readonly string[]): void {
    const names = expandHostRange(withoutPort(pattern));
    const variables = words.map((word) => this.assignment(line, word)).filter((pair) => pair !== undefined);
    if (typeof names === "string") this.problem(line, names);
    else for (const name of names) this.groups.addHost(group, name, line, variables);
  }

  private readVariable(group: string, line: number, content: string): void {
    const pair = this.assignment(line, content);
    if (pair !== undefined) this.groups.setVariable(group, ...pair);
  }

  private assignment(line: number, text: string): [name: string, value: string] | undefined {
    const [, name, value] = /^([^=]+)=(.*)$/.exec(text) ?? [];
    if (name !== undefined && value !== undefined) return [name.trim(), unquoted(value.trim())];
    this.problem(line, `"${text}" is no variable; write name=value`);
    return undefined;
  }

  /** Joins children to their groups, which may come in any order. */
  private connect(): void {
    for (const { group, line } of this.varsSections) {
      if (!this.groups.has(group)) this.problem(line, `[${group}:vars] is about a group that is not there`);
    }
    const known = this.children.filter(({ child }) => this.groups.has(child));
    for (const reference of this.children) {
      const { group, child, line } = reference;
      if (known.includes(reference)) this.groups.addChild(group, child, line);
      else this.problem(line, `[${group}:children] names "${child}", a group that is not there`);
    }
  }

  private problem(line: number, text: string): void {
    this.reading.problem(this.file, line, text);
  }
}

/** The words of a line: quotes hold spaces together, `#` starts a comment. Undefined where a quote is not closed. */
function wordsOf(line: string): string[] | undefined {
  const words: string[] = [];
  const piece = /\s+|#.*|((?:[^\s"'#]|"(?:\\.|[^"\\])*"|'[^']*')+)/y;
  while (piece.lastIndex < line.length) {
    const match = piece.exec(line);
    if (match === null) return undefined;
    if (match[1] !== undefined) words.push(match[1]);
  }
  return words;
}

function unquoted(text: string): string {
  const [, double, single] = /^(?:"(.*)"|'(.*)')$/.exec(text) ?? [];
  return double?.replace(/\\(.)/g, "$1") ?? single ?? text;
}

function withoutPort(pattern: string): string {
  return isIP(pattern) === 0 ? pattern.replace(/:\d+$/, "") : pattern;
}
