import type { DiagnosticCode } from "../../../diagnostics";
import { AnsibleGroups } from "./ansible-groups";
import { expandHostRange } from "./host-range";
import type { Reading } from "./reading";
import type { SourceFile } from "./source-file";
import { plain, type Located } from "./yaml-document";

const PARTS = ["hosts", "children", "vars"];

/** Whether a document is an Ansible inventory: a map of groups that have hosts, children or variables. */
export function isAnsible({ entries }: Located): boolean {
  if (entries === undefined) return false;
  return [...entries.values()].some(({ value }) => PARTS.some((part) => value.entries?.has(part) === true));
}

/** Reads an Ansible inventory in YAML. */
export function readAnsibleGroups(file: SourceFile, reading: Reading, root: Located): void {
  const reader = new GroupReader(file, reading);
  for (const [name, { value }] of root.entries ?? []) reader.readGroup(name, value);
  reader.groups.finish();
}

class GroupReader {
  public readonly groups: AnsibleGroups;

  public constructor(
    private readonly file: SourceFile,
    private readonly reading: Reading,
  ) {
    this.groups = new AnsibleGroups(file, reading);
  }

  public readGroup(name: string, group: Located): void {
    this.groups.addGroup(name);
    for (const [part, { line, value }] of this.entriesOf(`group "${name}"`, group)) {
      if (!PARTS.includes(part)) {
        const keys = PARTS.join(", ");
        this.problem("CFA1717", line, `group "${name}" has the unknown key "${part}"; the keys of a group are ${keys}`);
      }
      for (const [key, entry] of this.entriesOf(`${part} of group "${name}"`, value)) {
        if (part === "hosts") this.readHost(name, key, entry.line, entry.value);
        if (part === "vars") this.groups.setVariable(name, key, plain(entry.value));
        if (part !== "children") continue;
        this.groups.addChild(name, key, entry.line);
        this.readGroup(key, entry.value);
      }
    }
  }

  private readHost(group: string, pattern: string, line: number, variables: Located): void {
    const names = expandHostRange(pattern);
    if (typeof names === "string") {
      this.problem("CFA1720", line, names);
      return;
    }
    const own = [...this.entriesOf(`host "${pattern}"`, variables)].map(
      ([name, { value }]) => [name, plain(value)] as const,
    );
    for (const name of names) this.groups.addHost(group, name, line, own);
  }

  private entriesOf(what: string, located: Located): NonNullable<Located["entries"]> {
    if (located.entries !== undefined) return located.entries;
    if (located.scalar !== null) this.problem("CFA1717", located.line, `${what} must be a map, or empty`);
    return new Map();
  }

  private problem(code: DiagnosticCode, line: number, message: string): void {
    this.reading.problem(code, this.file, line, message);
  }
}
