import { isAnsible, readAnsibleGroups } from "./ansible-yaml";
import type { InventoryReader, Reading } from "./reading";
import type { SourceFile } from "./source-file";
import { readTargetFields, type Report } from "./target-fields";
import { parseYaml, plain, type Located } from "./yaml-document";

/** Reads an inventory in YAML or JSON: hosts by key, a list of hosts, or an Ansible inventory. */
export function readYamlOrJson(format: "yaml" | "json"): InventoryReader {
  return (file, reading) => {
    if (format === "json" && !isJson(file, reading)) return;
    const root = parseYaml(file, reading);
    if (root === undefined) return;
    if (isAnsible(root)) readAnsibleGroups(file, reading, root);
    else readHosts(file, reading, root);
  };
}

/** Checks that a file is JSON before the YAML parser reads it, which accepts more than JSON. */
function isJson(file: SourceFile, reading: Reading): boolean {
  try {
    JSON.parse(file.text);
    return true;
  } catch (error) {
    const { message } = error as SyntaxError;
    const position = /at position (\d+)/.exec(message)?.[1];
    const before = position === undefined ? file.text.trimEnd() : file.text.slice(0, Number(position));
    reading.problem("CFA1716", file, before.split("\n").length, `${message.replace(/ at position.*$/, "")} (JSON)`);
    return false;
  }
}

function readHosts(file: SourceFile, reading: Reading, root: Located): void {
  if (root.entries !== undefined) {
    for (const [key, { line, value }] of root.entries) readHost(file, reading, key, line, value);
  } else if (root.items !== undefined) {
    for (const item of root.items) readItem(file, reading, item);
  } else {
    const message = "expected a map from key to IP address or fields, or a list of hosts with their fields";
    reading.problem("CFA1716", file, root.line, message);
  }
}

/** Reads a host of a list. Its key is the field `key`, else `hostname`. */
function readItem(file: SourceFile, reading: Reading, item: Located): void {
  const entries = new Map(item.entries);
  const key = entries.get("key")?.value.scalar ?? entries.get("hostname")?.value.scalar;
  entries.delete("key");
  if (typeof key === "string") readHost(file, reading, key, item.line, { ...item, entries });
  else {
    const message = "expected a host with the fields key or hostname (in quotes if it is a number) and ip";
    reading.problem("CFA1717", file, item.line, message);
  }
}

function readHost(file: SourceFile, reading: Reading, key: string, line: number, value: Located): void {
  const report: Report = (problem, field) => {
    const at = field === undefined ? undefined : value.entries?.get(field)?.line;
    reading.problem("CFA1717", file, at ?? line, `"${key}": ${problem}`);
  };
  const target = readTargetFields(hasAddress(value) ? plain(value) : { ...(plain(value) as object), ip: "" }, report);
  if (hasAddress(value) && target !== undefined) reading.host(file, line, key, target);
  if (!hasAddress(value)) reading.withoutAddress(file, line, key, "it has no IP address", "add ip: 10.0.0.5");
}

/** Whether the host has a value in place of its address. */
function hasAddress({ entries, scalar }: Located): boolean {
  const address = entries === undefined ? scalar : entries.get("ip")?.value.scalar;
  return address !== null && (entries === undefined || entries.has("ip"));
}
