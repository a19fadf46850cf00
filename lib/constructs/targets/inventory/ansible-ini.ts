import { isIP } from "node:net";
import { AnsibleGroups } from "./ansible-groups";
import { expandHostRange } from "./host-range";
import type { DiagnosticCode } from "../../../diagnostics";
import type { InventoryReader, Reading } from "./reading";
import type { SourceFile } from "./source-file";

const SECTION = /^\[([^:\]\s]+)(?::(\w+))?\]\s*(?:#.*)?$/;
const KINDS = ["hosts", "vars", "children"];

/** Reads an Ansible inventory in INI format. */
export const readAnsibleIni: InventoryReader = (file, reading) => new IniReader(file, reading).read();

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
      const message = `"${content}" is not a valid section; use [group], [group:vars] or [group:children]`;
      this.problem("CFA1716", line, message);
      return ["", ""];
    }
    if (kind === "vars") this.varsSections.push({ group, line });
    else this.groups.addGroup(group);
    return [group, kind];
  }

  private readWords(group: string, kind: string, line: number, content: string): void {
    const [first, ...rest] = wordsOf(content) ?? [];
    if (first === undefined) this.problem("CFA1716", line, "a quote is not closed");
    else if (kind === "children") this.children.push({ group, child: first, line });
    else this.readHosts(group, line, first, rest);
  }

  private readHosts(group: string, line: number, pattern: string, words: readonly string[]): void {
    const names = expandHostRange(withoutPort(pattern));
    const variables = words.map((word) => this.assignment(line, word)).filter((pair) => pair !== undefined);
    if (typeof names === "string") this.problem("CFA1720", line, names);
    else for (const name of names) this.groups.addHost(group, name, line, variables);
  }

  private readVariable(group: string, line: number, content: string): void {
    const pair = this.assignment(line, content);
    if (pair !== undefined) this.groups.setVariable(group, ...pair);
  }

  private assignment(line: number, text: string): [name: string, value: string] | undefined {
    const [, name, value] = /^([^=]+)=(.*)$/.exec(text) ?? [];
    if (name !== undefined && value !== undefined) return [name.trim(), unquoted(value.trim())];
    this.problem("CFA1716", line, `"${text}" is not a variable; write name=value`);
    return undefined;
  }

  /** Connects child groups to their parents, once all groups are known: they may be defined in any order. */
  private connect(): void {
    for (const { group, line } of this.varsSections) {
      if (this.groups.has(group)) continue;
      this.problem("CFA1721", line, `[${group}:vars] refers to group "${group}", which is not defined`);
    }
    const known = new Set(this.children.filter(({ child }) => this.groups.has(child)));
    for (const reference of this.children) {
      const { group, child, line } = reference;
      if (known.has(reference)) this.groups.addChild(group, child, line);
      else this.problem("CFA1721", line, `[${group}:children] lists group "${child}", which is not defined`);
    }
  }

  private problem(code: DiagnosticCode, line: number, message: string): void {
    this.reading.problem(code, this.file, line, message);
  }
}

/** The words of a line. Quoted spaces belong to a word; `#` starts a comment. Undefined if a quote is not closed. */
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
