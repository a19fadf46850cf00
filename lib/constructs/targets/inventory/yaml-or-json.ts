import { isAnsible, readAnsibleGroups } from "./ansible-yaml";
import type { Reading } from "./reading";
import type { SourceFile } from "./source-file";
import { readTargetFields, type Report } from "./target-fields";
import { parseYaml, plain, type Located } from "./yaml-document";

/** Reads an inventory in YAML or JSON, of this package's own shape or of Ansible's. */
export function readYamlOrJson(format: "yaml" | "json"): (file: SourceFile, reading: Reading) => void {
  return (file, reading) => {
    if (format === "json" && !isJson(file, reading)) return;
    const root = parseYaml(file, reading);
    if (root === undefined) return;
    if (isAnsible(root)) readAnsibleGroups(file, reading, root);
    else readOwnValidator(file, reading, root);
  };
}

/** YAML takes more than JSON, so JSON is checked first. */
function isJson(file: SourceFile, reading: Reading): boolean {
  try {
    JSON.parse(file.text);
    return true;
  } catch (error) {
    const { message } = error as SyntaxError;
    const position = /at position (\d+)/.exec(message)?.[1];
    const before = position === undefined ? file.text.trimEnd() : file.text.slice(0, Number(position));
    reading.problem(file, before.split("\n").length, `${message.replace(/ at position.*$/, "")} (JSON)`);
    return false;
  }
}

function readOwnValidator(file: SourceFile, reading: Reading, root: Located): void {
  if (root.entries !== undefined) {
    for (const [key, { line, value }] of root.entries) readHost(file, reading, key, line, value);
  } else if (root.items !== undefined) {
    for (const item of root.items) readItem(file, reading, item);
  } else {
    reading.problem(
      file,
      root.line,
      "expected a map from key to address or fields, or a list of hosts with their fields",
    );
  }
}

/** A host of a list says its key itself; the hostname stands in for one. */
function readItem(file: SourceFile, reading: Reading, item: Located): void {
  const entries = new Map(item.entries);
  const key = entries.get("key")?.value.scalar ?? entries.get("hostname")?.value.scalar;
  entries.delete("key");
  if (typeof key === "string") readHost(file, reading, key, item.line, { ...item, entries });
  else
    reading.problem(
      file,
      item.line,
      "expected a host with its fields: key or hostname (in quotes where it is a number), and ip",
    );
}

function readHost(file: SourceFile, reading: Reading, key: string, line: number, value: Located): void {
  const report: Report = (problem, field) => {
    const at = field === undefined ? undefined : value.entries?.get(field)?.line;
    reading.problem(file, at ?? line, `"${key}": ${problem}`);
  };
  const target = readTargetFields(hasAddress(value) ? plain(value) : { ...(plain(value) as object), ip: "" }, report);
  if (hasAddress(value) && target !== undefined) reading.host(file, line, key, target);
  if (!hasAddress(value)) reading.withoutAddress(file, line, key, "it has no address", "give it ip: 10.0.0.5");
}

/** Whether there is anything in the place of the address. */
function hasAddress({ entries, scalar }: Located): boolean {
  const address = entries === undefined ? scalar : entries.get("ip")?.value.scalar;
  return address !== null && (entries === undefined || entries.has("ip"));
}
