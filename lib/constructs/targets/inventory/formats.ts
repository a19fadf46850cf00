import { isIP } from "node:net";
import { readAnsibleIni } from "./ansible/ini";
import { readCsv } from "./csv";
import { readJson, readYaml } from "./documents/document";
import { fieldNames, isSufficient } from "./field-names";
import { readHostsFile } from "./hosts-file";
import type { InventoryReader } from "./reading";
import type { SourceFile } from "./source-file";
import { readSshConfig } from "./ssh/ssh-config";

/** A format of files: how it is recognized, and what reads it. */
interface Format {
  readonly name?: "yaml" | "json" | "ini" | "refused";
  /** Names of such files. A name decides before any content. */
  readonly isNamed?: RegExp;
  /** Whether a file whose name says nothing has this format, by its first line that is neither empty nor a comment. */
  readonly isContent?: (first: string, text: string, path: string) => boolean;
  readonly read: InventoryReader;
}

/** The first format that recognizes a file reads it. A new format is one more entry. */
const FORMATS: readonly Format[] = [
  refused(/\.toml$/i, (first) => first.startsWith("[["), `TOML, which is not read; ${asJson()}`),
  refused(
    /\.(?:tf|tfvars|hcl)$/i,
    undefined,
    "Terraform configuration; run terraform output -json, and read its output",
  ),
  refused(/\.xml$/i, (first) => first.startsWith("<"), "XML, which is not read; parse it, and use Inventory.fromRows"),
  refused(
    /[/\\]\.?ansible\.cfg$/i,
    undefined,
    "the configuration of Ansible; give the file that it names as inventory",
  ),
  refused(/\.(?:py|sh|rb|pl)$/i, (_, text) => text.startsWith("#!"), `a program; ${asJson()}`),
  refused(undefined, (first) => first.startsWith("-----BEGIN "), "a key or certificate; give the file with the hosts"),
  refused(
    /known_hosts$/i,
    (first) => /(?:^|\s)(?:ssh-|ecdsa-|sk-)\S+\s+AAAA/.test(first),
    "a list of SSH keys (known_hosts, authorized_keys), which has no hosts by name; use the ssh configuration",
  ),
  { name: "yaml", isNamed: /\.ya?ml$/i, read: readYaml },
  { name: "json", isNamed: /\.(?:json|ndjson|jsonl)$/i, read: readJson },
  { isNamed: /\.[ct]sv$/i, isContent: isCsv, read: readCsv },
  { name: "ini", isNamed: /\.ini$/i, read: readAnsibleIni },
  { isNamed: /[/\\]\.ssh[/\\][^/\\]*$|ssh[-_.]?(?:config|cfg)$/i, isContent: isSshConfig, read: readSshConfig },
  { isNamed: /[/\\]etc[/\\]hosts$/, isContent: isHostsFile, read: readHostsFile },
  { name: "ini", isContent: (first) => /^\[[^\s\]"'{,]+\]\s*(?:#.*)?$/.test(first), read: readAnsibleIni },
  { name: "json", isContent: (first) => /^[{[]/.test(first), read: readJson },
  { name: "yaml", isContent: (first) => /^---|^- |^["'\w.[\]-]+\s*:(?:\s|$)/.test(first), read: readYaml },
  { name: "ini", isContent: (first) => /^[\w.:[\]-]+(?:\s+\w+=|$)/.test(first), read: readAnsibleIni },
  // Before formats were found by content, this name meant INI.
  { name: "ini", isContent: (_first, _text, path) => /\.cfg$/i.test(path), read: readAnsibleIni },
];

/** Reads an inventory of any format. */
export const readAnyFormat: InventoryReader = (file, reading) => {
  const format = formatOf(file);
  if (format !== undefined) format.read(file, reading);
  else {
    const remedy = "use Inventory.fromYaml, fromJson, fromCsv, fromAnsible, fromSshConfig or fromRows";
    const [line] = firstLine(file);
    const message = `the format cannot be determined from the file name or the first line; ${remedy}`;
    reading.problem("CFA1715", file, line, message);
  }
};

/** Reads an Ansible inventory: INI, unless the file name or the first line shows YAML or JSON. */
export const readAnsible: InventoryReader = (file, reading) => {
  const format = formatOf(file);
  if (format?.name === undefined) readAnsibleIni(file, reading);
  else format.read(file, reading);
};

function formatOf(file: SourceFile): Format | undefined {
  const [, first] = firstLine(file);
  const named = FORMATS.find(({ isNamed }) => isNamed?.test(file.path) === true);
  return named ?? FORMATS.find(({ isContent }) => isContent?.(first, file.text, file.path) === true);
}

/** The first line that is neither empty nor a comment. */
function firstLine(file: SourceFile): readonly [line: number, text: string] {
  const [line, text] = file.lines().find(([, text]) => !/^\s*(?:[#;]|$)/.test(text)) ?? [1, ""];
  return [line, text.trim()];
}

/** A format that has no hosts to read. The message names it, and how to get hosts from it. */
function refused(isNamed: RegExp | undefined, isContent: Format["isContent"], what: string): Format {
  return {
    name: "refused",
    ...(isNamed !== undefined && { isNamed }),
    ...(isContent !== undefined && { isContent }),
    read: (file, reading) => reading.problem("CFA1726", file, firstLine(file)[0], `the file is ${what}`),
  };
}

function asJson(): string {
  return "run ansible-inventory -i FILE --list > hosts.json, and read that file";
}

/** Whether a line is a CSV header with columns for hosts and addresses, or states the separator. */
function isCsv(first: string): boolean {
  if (/^"?sep=.?"?$/i.test(first)) return true;
  const cells = first.split(/[,;\t|]/).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
  return cells.length > 1 && isSufficient(fieldNames(cells));
}

/** Whether a file has a line such as `Host web-1`. A line such as `host ansible_host=10.0.0.5` is an Ansible host named "host". */
function isSshConfig(first: string, text: string): boolean {
  if (first.startsWith("[") || first.startsWith("{")) return false;
  return (
    /^(?:include|match)[\s=]/i.test(first) || /^[ \t]*host(?:[ \t]+|[ \t]*=[ \t]*)(?![^\n]*\w=)[^\s:=]/im.test(text)
  );
}

/** Whether a line is an address and names, as in `/etc/hosts`. */
function isHostsFile(first: string): boolean {
  const [address = "", name = ""] = first.split(/\s+/);
  return isIP(address) !== 0 && /^[\w.-]+$/.test(name);
}
