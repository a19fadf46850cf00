import { readAnsibleIni } from "./ansible-ini";
import { readCsv } from "./csv";
import type { InventoryReader } from "./reading";
import { readSshConfig } from "./ssh-config";
import { readYamlOrJson } from "./yaml-or-json";

const READERS = {
  yaml: readYamlOrJson("yaml"),
  json: readYamlOrJson("json"),
  csv: readCsv,
  ini: readAnsibleIni,
  ssh: readSshConfig,
} satisfies Record<string, InventoryReader>;
type Format = keyof typeof READERS;

const BY_NAME: readonly (readonly [RegExp, Format])[] = [
  [/\.ya?ml$/i, "yaml"],
  [/\.json$/i, "json"],
  [/\.[ct]sv$/i, "csv"],
  [/\.(?:ini|cfg)$/i, "ini"],
  [/[/\\]\.ssh[/\\][^/\\]*$|ssh_?config$/i, "ssh"],
];

/** Formats by the first line that is neither empty nor a comment. */
const BY_FIRST_LINE: readonly (readonly [RegExp, Format])[] = [
  [/^(?:host|match|include)[\s=]/i, "ssh"],
  [/^\[[\w.-]+(?::\w+)?\]/, "ini"],
  [/^[{[]/, "json"],
  [/^---|^- |^["'\w.-]+:(?:\s|$)/, "yaml"],
  [/^(?:[^\s,;]+[,;])*(?:hostname|key)(?:[,;]|$)/i, "csv"],
  [/^[\w.:[\]-]+(?:\s+\w+=|$)/, "ini"],
];

/** Reads an inventory of any format. The file name decides the format, else the first line. */
export const readByFormat: InventoryReader = (file, reading) => {
  const [line, text] = file.lines().find(([, text]) => !/^\s*(?:[#;]|$)/.test(text)) ?? [1, ""];
  const format = find(BY_NAME, file.path) ?? find(BY_FIRST_LINE, text.trim());
  if (format !== undefined) READERS[format](file, reading);
  else {
    const remedy = "use Inventory.fromYaml, fromJson, fromCsv, fromAnsible or fromSshConfig";
    reading.problem(
      "CFA1715",
      file,
      line,
      `the format cannot be determined from the file name or the first line; ${remedy}`,
    );
  }
};

/** Reads an Ansible inventory: INI, unless the file name or the first line shows YAML or JSON. */
export const readAnsible: InventoryReader = (file, reading) => {
  const named = find(BY_NAME, file.path);
  const isYaml =
    named === "yaml" || (named === undefined && /^(?:---|[\w.-]+:\s*$)/m.test(file.text.trimStart().slice(0, 200)));
  READERS[isYaml ? "yaml" : named === "json" ? "json" : "ini"](file, reading);
};

function find(rules: readonly (readonly [RegExp, Format])[], text: string): Format | undefined {
  return rules.find(([pattern]) => pattern.test(text))?.[1];
}
