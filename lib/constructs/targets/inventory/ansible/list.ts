import { plain, type Located } from "../documents/located";
import { quoted } from "../message-text";
import type { Reading } from "../reading";
import type { SourceFile } from "../source-file";
import { AnsibleGroups } from "./groups";

/** Whether a document is the output of `ansible-inventory --list`, or of a script with which Ansible gets an inventory. */
export function isAnsibleList({ entries }: Located): boolean {
  return entries?.get("_meta")?.value.entries?.get("hostvars")?.value.entries !== undefined;
}

/** Reads the output of `ansible-inventory --list`. Its variables of hosts include those of their groups. */
export function readAnsibleList(file: SourceFile, reading: Reading, root: Located): void {
  const groups = new AnsibleGroups(file, reading);
  const hostvars =
    root.entries?.get("_meta")?.value.entries?.get("hostvars")?.value.entries ?? new Map<string, never>();
  const listed = new Set<string>();
  const addHost = (group: string, name: string, line: number): void => {
    const variables = [...(hostvars.get(name)?.value.entries ?? [])];
    listed.add(name);
    groups.addHost(
      group,
      name,
      line,
      variables.map(([variable, { value }]) => [variable, plain(value)] as const),
    );
  };
  for (const [group, { value }] of root.entries ?? []) {
    if (group === "_meta") continue;
    groups.addGroup(group);
    // Scripts can write a group as a list of hosts alone.
    const part = (name: string): Located | undefined => value.entries?.get(name)?.value;
    for (const { name, line } of namesOf(file, reading, group, value.items === undefined ? part("hosts") : value)) {
      addHost(group, name, line);
    }
    for (const { name, line } of namesOf(file, reading, group, part("children"))) groups.addChild(group, name, line);
    for (const [name, entry] of part("vars")?.entries ?? []) {
      groups.setVariable(group, name, plain(entry.value), entry.line);
    }
  }
  for (const [name, { line }] of hostvars) if (!listed.has(name)) addHost("ungrouped", name, line);
  groups.finish();
}

function namesOf(
  file: SourceFile,
  reading: Reading,
  group: string,
  list: Located | undefined,
): { name: string; line: number }[] {
  if (list === undefined) return [];
  return (list.items ?? [list]).flatMap(({ line, scalar }) => {
    if (typeof scalar === "string") return [{ name: scalar, line }];
    const message = `hosts and children of group ${quoted(group)} must be lists of strings`;
    reading.problem("CFA1717", file, line, message);
    return [];
  });
}
