import type { DiagnosticCode } from "../../../../diagnostics";
import { plain, type Located } from "../documents/located";
import { quoted } from "../message-text";
import type { Reading } from "../reading";
import type { SourceFile } from "../source-file";
import { AnsibleGroups } from "./groups";
import { expandHosts } from "./host-range";
import { VariableFolders } from "./variable-folders";

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
    this.groups = new AnsibleGroups(file, reading, new VariableFolders(file, reading));
  }

  public readGroup(name: string, group: Located): void {
    this.groups.addGroup(name);
    for (const [part, { line, value }] of this.entriesOf(`group ${quoted(name)}`, group)) {
      if (!PARTS.includes(part)) {
        const keys = PARTS.join(", ");
        this.problem(
          "CFA1717",
          line,
          `group ${quoted(name)} has the unknown key ${quoted(part)}; the keys of a group are ${keys}`,
        );
      }
      for (const [key, entry] of this.entriesOf(`${part} of group ${quoted(name)}`, value, part !== "vars")) {
        if (part === "hosts") this.readHost(name, key, entry.line, entry.value);
        if (part === "vars") this.groups.setVariable(name, key, plain(entry.value), entry.line);
        if (part !== "children") continue;
        this.groups.addChild(name, key, entry.line);
        this.readGroup(key, entry.value);
      }
    }
  }

  private readHost(group: string, pattern: string, line: number, variables: Located): void {
    const names = expandHosts(pattern);
    if (typeof names === "string") {
      this.problem("CFA1720", line, names);
      return;
    }
    const own = [...this.entriesOf(`host ${quoted(pattern)}`, variables)].map(
      ([name, { value }]) => [name, plain(value)] as const,
    );
    for (const name of names) this.groups.addHost(group, name, line, own);
  }

  /** @param nameAlone - whether a name can replace a map with that name only, as in `hosts: web-1` */
  private entriesOf(what: string, located: Located, nameAlone = false): NonNullable<Located["entries"]> {
    if (located.entries !== undefined) return located.entries;
    const { line, scalar } = located;
    if (nameAlone && typeof scalar === "string") return new Map([[scalar, { line, value: { line, scalar: null } }]]);
    if (located.scalar !== null) this.problem("CFA1717", located.line, `${what} must be a map, or empty`);
    return new Map();
  }

  private problem(code: DiagnosticCode, line: number, message: string): void {
    this.reading.problem(code, this.file, line, message);
  }
}
