import { readAnsibleIni } from "./ansible-ini";
import { readCsv } from "./csv";
import type { Reading } from "./reading";
import type { SourceFile } from "./source-file";
import { readSshConfig } from "./ssh-config";
import { readYamlOrJson } from "./yaml-or-json";

type Reader = (file: SourceFile, reading: Reading) => void;

const READERS = {
  yaml: readYamlOrJson("yaml"),
  json: readYamlOrJson("json"),
  csv: readCsv,
  ini: readAnsibleIni,
  ssh: readSshConfig,
} satisfies Record<string, Reader>;
type Format = keyof typeof READERS;

const BY_NAME: readonly (readonly [RegExp, Format])[] = [
  [/\.ya?ml$/i, "yaml"],
  [/\.json$/i, "json"],
  [/\.[ct]sv$/i, "csv"],
  [/\.(?:ini|cfg)$/i, "ini"],
  [/[/\\]\.ssh[/\\][^/\\]*$|ssh_?config$/i, "ssh"],
];

/** By the first line that says something. */
const BY_CONTENT: readonly (readonly [RegExp, Format])[] = [
  [/^(?:host|match|include)[\s=]/i, "ssh"],
  [/^\[[\w.-]+(?::\w+)?\]/, "ini"],
  [/^[{[]/, "json"],
  [/^---|^- |^["'\w.-]+:(?:\s|$)/, "yaml"],
  [/^(?:[^\s,;]+[,;])*(?:hostname|key)(?:[,;]|$)/i, "csv"],
  [/^[\w.:[\]-]+(?:\s+\w+=|$)/, "ini"],
];

/** Reads an inventory in whichever format it is. */
export function readByFormat(file: SourceFile, reading: Reading): void {
  const line = file.lines().find(([, text]) => !/^\s*(?:[#;]|$)/.test(text)) ?? [1, ""];
  const format = find(BY_NAME, file.path) ?? find(BY_CONTENT, line[1].trim());
  if (format !== undefined) READERS[format](file, reading);
  else {
    const methods = "Inventory.fromYaml, fromJson, fromCsv, fromAnsible or fromSshConfig";
    reading.problem(
      file,
      line[0],
      `the format of this file cannot be told from its name or first line; use ${methods}`,
    );
  }
}

/** Reads an Ansible inventory: INI unless the name of the file or its first line says YAML or JSON. */
export function readAnsible(file: SourceFile, reading: Reading): void {
  const named = find(BY_NAME, file.path);
  const isYaml =
    named === "yaml" || (named === undefined && /^(?:---|[\w.-]+:\s*$)/m.test(file.text.trimStart().slice(0, 200)));
  READERS[isYaml ? "yaml" : named === "json" ? "json" : "ini"](file, reading);
}

function find(rules: readonly (readonly [RegExp, Format])[], text: string): Format | undefined {
  return rules.find(([pattern]) => pattern.test(text))?.[1];
}
