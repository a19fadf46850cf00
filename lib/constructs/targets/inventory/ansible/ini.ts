import type { DiagnosticCode } from "../../../../diagnostics";
import { quoted } from "../message-text";
import type { InventoryReader, Reading } from "../reading";
import type { SourceFile } from "../source-file";
import { AnsibleGroups } from "./groups";
import { expandHosts } from "./host-range";
import { shellWords, withoutQuotes } from "./shell-words";
import { VariableFolders } from "./variable-folders";

const SECTION = /^\[([^:\]\s]+)(?::(\w+))?\]\s*(?:#.*)?$/;
/** An IPv6 address in brackets, which is a host and not a section: `[fd00::5]:2222`. */
const BRACKETED_HOST = /^\[[\da-f:.]*:[\da-f:.]*:[\da-f:.]*\](?::\d+)?(?:\s|$)/i;
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
    this.groups = new AnsibleGroups(file, reading, new VariableFolders(file, reading));
  }

  public read(): void {
    let [group, kind] = ["ungrouped", "hosts"];
    for (const [line, text] of this.file.lines()) {
      const content = text.trim();
      if (content === "" || /^[#;]/.test(content)) continue;
      if (content.startsWith("[") && !BRACKETED_HOST.test(content)) [group, kind] = this.openSection(line, content);
      else if (kind === "vars") this.readVariable(group, line, content);
      else if (kind !== "") this.readWords(group, kind, line, content);
    }
    this.connect();
    this.groups.finish();
  }

  private openSection(line: number, content: string): [group: string, kind: string] {
    const [, group, kind = "hosts"] = SECTION.exec(content) ?? [];
    if (group === undefined || !KINDS.includes(kind)) {
      // Only what resembles a section is repeated: the line may be a part of a value.
      const what = /^\[[\w.:-]*\]?$/.test(content) ? quoted(content) : "the line";
      const message = `${what} is not a valid section; use [group], [group:vars] or [group:children]`;
      this.problem("CFA1716", line, message);
      return ["", ""];
    }
    if (kind === "vars") this.varsSections.push({ group, line });
    else this.groups.addGroup(group);
    return [group, kind];
  }

  private readWords(group: string, kind: string, line: number, content: string): void {
    const words = shellWords(content);
    const [first, ...rest] = typeof words === "string" ? [] : words;
    if (typeof words === "string") this.problem("CFA1716", line, words);
    if (first === undefined) return;
    if (kind === "children") this.children.push({ group, child: first, line });
    else this.readHosts(group, line, first, rest);
  }

  private readHosts(group: string, line: number, pattern: string, words: readonly string[]): void {
    const names = expandHosts(pattern);
    const variables = words.flatMap((word, index) => {
      const pair = assignment(word);
      if (pair !== undefined) return [pair];
      // The word is not repeated: it may be a password after "ansible_password= ".
      const example = "ansible_host=10.0.0.5, without spaces around =";
      this.problem("CFA1716", line, `word ${index + 2} is not a variable; write name=value, such as ${example}`);
      return [];
    });
    if (typeof names === "string") this.problem("CFA1720", line, names);
    else for (const name of names) this.groups.addHost(group, name, line, variables);
  }

  private readVariable(group: string, line: number, content: string): void {
    const pair = assignment(content);
    if (pair === undefined) this.problem("CFA1716", line, "the line is not a variable; write name=value");
    else this.groups.setVariable(group, ...pair, line);
  }

  /** Connects child groups to their parents, once all groups are known: they may be defined in any order. */
  private connect(): void {
    for (const { group, line } of this.varsSections) {
      if (this.groups.has(group)) continue;
      this.problem("CFA1721", line, `[${group}:vars] refers to group ${quoted(group)}, which is not defined`);
    }
    const known = new Set(this.children.filter(({ child }) => this.groups.has(child)));
    for (const reference of this.children) {
      const { group, child, line } = reference;
      if (known.has(reference)) this.groups.addChild(group, child, line);
      else this.problem("CFA1721", line, `[${group}:children] lists group ${quoted(child)}, which is not defined`);
    }
  }

  private problem(code: DiagnosticCode, line: number, message: string): void {
    this.reading.problem(code, this.file, line, message);
  }
}

/** The name and value of a variable; undefined if the text has no `=`. */
function assignment(text: string): [name: string, value: string] | undefined {
  const at = text.indexOf("=");
  return at < 1 ? undefined : [text.slice(0, at).trim(), withoutQuotes(text.slice(at + 1))];
}
