import { isIP } from "node:net";
import { isAnsibleList, readAnsibleList } from "../ansible/list";
import { isAnsible, readAnsibleGroups } from "../ansible/yaml";
import { fieldNames, isSufficient } from "../field-names";
import { listed, quoted } from "../message-text";
import type { InventoryReader, Reading } from "../reading";
import type { SourceFile } from "../source-file";
import { recordKindOf } from "./cloud-records";
import { HostList } from "./host-list";
import { parseJson, parseJsonLines } from "./json";
import { plain, type Located } from "./located";
import { parseYaml } from "./yaml";

/** A kind of document: how it is recognized, and how its hosts are read. */
interface DocumentKind {
  readonly is: (root: Located) => boolean;
  readonly read: (file: SourceFile, reading: Reading, root: Located) => void;
}

/** The first kind that recognizes a document reads it. A new kind is one more entry. */
const DOCUMENT_KINDS: readonly DocumentKind[] = [
  refused(
    (root) => textAt(root, "plugin") !== undefined && isIP(textAt(root, "plugin") ?? "") === 0,
    (root) => {
      const plugin = textAt(root, "plugin") ?? "";
      const name = /^[\w.-]{1,60}$/.test(plugin) ? ` ${quoted(plugin)}` : "";
      return `the configuration of the Ansible inventory plugin${name}, which has no hosts; run ansible-inventory -i FILE --list > hosts.json, and read that file`;
    },
  ),
  refused(
    ({ entries }) =>
      entries?.has("terraform_version") === true &&
      ["resources", "values", "lineage", "planned_values", "resource_changes"].some((key) => entries.has(key)),
    () =>
      "Terraform's state or plan, which contains secrets; run terraform output -json > hosts.json, and read that file",
  ),
  { is: isAnsibleList, read: readAnsibleList },
  { is: isAnsible, read: readAnsibleGroups },
  { is: isTerraformOutput, read: readTerraformOutput },
  {
    is: (root) => itemsAt(root, "Reservations") !== undefined,
    read: (file, reading, root) => {
      const instances = itemsAt(root, "Reservations")?.flatMap(
        (reservation) => itemsAt(reservation, "Instances") ?? [],
      );
      new HostList(file, reading).readItems(instances ?? []);
    },
  },
  {
    // `tailscale status --json`
    is: (root) => root.entries?.get("Peer")?.value.entries !== undefined && root.entries.has("Self"),
    read: (file, reading, root) => {
      const self = root.entries?.get("Self")?.value;
      const peers = [...(root.entries?.get("Peer")?.value.entries?.values() ?? [])].map(({ value }) => value);
      new HostList(file, reading).readItems([...(self === undefined ? [] : [self]), ...peers]);
    },
  },
  { is: ({ items }) => items !== undefined, read: readItems },
  { is: isSingleHost, read: (file, reading, root) => readItems(file, reading, { line: root.line, items: [root] }) },
  { is: (root) => wrappedIn(root).length > 0, read: readWrapped },
  {
    is: ({ entries }) => entries !== undefined,
    read: (file, reading, { entries }) => new HostList(file, reading).readMap(entries ?? new Map()),
  },
];

/** Reads an inventory in YAML: hosts by key, a list of hosts, an Ansible inventory, or the output of a cloud tool. */
export const readYaml: InventoryReader = (file, reading) => readDocument(file, reading, parseYaml(file, reading));

/** Reads an inventory in JSON, with the same structure as in YAML, or with one host on each line. */
export const readJson: InventoryReader = (file, reading) => {
  const lines = file.text.includes("\n") ? parseJsonLines(file, reading) : undefined;
  if (lines?.items === undefined || lines.items.length < 2) readDocument(file, reading, parseJson(file, reading));
  else new HostList(file, reading, { isForeign: true }).readItems(lines.items);
};

function readDocument(file: SourceFile, reading: Reading, root: Located | undefined): void {
  if (root === undefined) return;
  checkComplete(file, reading, root);
  const kind = DOCUMENT_KINDS.find(({ is }) => is(root));
  if (kind !== undefined) kind.read(file, reading, root);
  else {
    const message = "expected a map from key to IP address or fields, or a list of hosts with their fields";
    reading.problem("CFA1716", file, root.line, message);
  }
}

function readItems(file: SourceFile, reading: Reading, { items = [] }: Located): void {
  new HostList(file, reading).readItems(items);
}

/** A kind of document that has no hosts to read. Its message names it, without any value of it. */
function refused(is: DocumentKind["is"], whatOf: (root: Located) => string): DocumentKind {
  return {
    is,
    read: (file, reading, root) => reading.problem("CFA1726", file, root.line, `this is ${whatOf(root)}`),
  };
}

/** Fields with which a tool says that more hosts follow on another page. */
const NEXT_PAGE = ["next", "NextToken", "nextToken", "nextPageToken", "nextLink"];

/** A fleet deletes the targets that its inventory lacks, so one page of several is refused. */
function checkComplete(file: SourceFile, reading: Reading, root: Located): void {
  const next = wrappedIn(root).length > 0 || itemsAt(root, "Reservations") !== undefined ? NEXT_PAGE : [];
  const found = next.find((name) => textAt(root, name) !== undefined && isIP(textAt(root, name) ?? "") === 0);
  if (found === undefined) return;
  const message = `the file is one page of several (${quoted(found)} is set); export all pages into one file`;
  reading.problem("CFA1717", file, root.entries?.get(found)?.line ?? root.line, message);
}

/** Names under which tools and people put all hosts. */
const WRAPPERS = [
  "hosts",
  "servers",
  "targets",
  "nodes",
  "machines",
  "instances",
  "devices",
  "vms",
  "members",
  "inventory",
  "items",
  "results",
  "data",
  "value",
];

/** The lists and maps of hosts that a document has below such names. */
function wrappedIn({ entries }: Located): Located[] {
  if (entries === undefined) return [];
  const wrapped = [...entries].filter(([name]) => WRAPPERS.includes(name)).map(([, { value }]) => value);
  if (wrapped.some(({ items }) => items !== undefined)) return wrapped.filter(({ items }) => items !== undefined);
  const others = [...entries].filter(([name]) => !WRAPPERS.includes(name)).map(([, { value }]) => value);
  const isPlain = others.every(
    ({ scalar }) => scalar !== undefined && !(typeof scalar === "string" && isIP(scalar) !== 0),
  );
  const maps = wrapped.filter((value) => value.entries !== undefined && !resemblesHost(value));
  return isPlain && maps.length === wrapped.length ? maps : [];
}

function readWrapped(file: SourceFile, reading: Reading, root: Located): void {
  const wrapped = wrappedIn(root);
  const others = [...(root.entries ?? [])].filter(([, { value }]) => !wrapped.includes(value)).map(([name]) => name);
  if (others.length > 0) reading.note(file, root.line, `these fields were not read: ${listed(others)}`);
  for (const { items, entries } of wrapped) {
    const list = new HostList(file, reading);
    if (items !== undefined) list.readItems(items);
    if (entries !== undefined) list.readMap(entries);
  }
}

/** Whether a document is the fields of one host, and not a map from key to address. */
function isSingleHost(root: Located): boolean {
  const { entries } = root;
  if (entries === undefined) return false;
  if (recordKindOf(plain(root)) !== undefined) return true;
  const names = fieldNames([...entries.keys()]);
  const { key, hostname } = names.fields;
  const name = key ?? hostname;
  const value = name === undefined ? undefined : entries.get(name)?.value.scalar;
  return isSufficient(names) && typeof value === "string" && isIP(value) === 0;
}

/** Whether a document is the output of `terraform output -json`. */
function isTerraformOutput({ entries }: Located): boolean {
  if (entries === undefined || entries.size === 0) return false;
  return [...entries.values()].every(
    ({ value }) => value.entries?.has("value") === true && value.entries.has("sensitive"),
  );
}

/** Reads the outputs that are maps or lists of hosts. The name of an output becomes a group of its hosts. */
function readTerraformOutput(file: SourceFile, reading: Reading, root: Located): void {
  for (const [name, { line, value }] of root.entries ?? []) {
    const output = value.entries?.get("value")?.value;
    const list = new HostList(file, reading, { isForeign: true, groups: [name] });
    if (value.entries?.get("sensitive")?.value.scalar !== false) {
      reading.note(file, line, `the output ${quoted(name)} was skipped: it is sensitive`);
    } else if (output?.items !== undefined && output.items.some(resemblesHost)) list.readItems(output.items);
    else if (output?.entries !== undefined && [...output.entries.values()].some(({ value }) => resemblesHost(value))) {
      list.readMap(output.entries);
    } else reading.note(file, line, `the output ${quoted(name)} was skipped: it has no hosts`);
  }
}

/** Whether a value is an address, or has a field with one. */
function resemblesHost({ scalar, entries }: Located): boolean {
  if (entries === undefined) return typeof scalar === "string" && isIP(scalar) !== 0;
  const { ip, ipv4, ipv6 } = fieldNames([...entries.keys()]).fields;
  return (ip ?? ipv4 ?? ipv6) !== undefined;
}

function itemsAt({ entries }: Located, name: string): readonly Located[] | undefined {
  return entries?.get(name)?.value.items;
}

function textAt({ entries }: Located, name: string): string | undefined {
  const scalar = entries?.get(name)?.value.scalar;
  return typeof scalar === "string" ? scalar : undefined;
}
