import type * as Csv from "csv-parse/sync";
import type { TargetProps } from "../target";
import type { InventoryReader, Reading } from "./reading";
import type { SourceFile } from "./source-file";

const COLUMNS = ["key", "hostname", "ip", "ipv4", "ipv6", "virtual_network_id"];
const TAG = "tag:";

interface Row {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number; readonly error?: { readonly record: readonly string[] } };
}

/** Reads a CSV inventory: a header line, then one host per line. */
export const readCsv: InventoryReader = (file, reading) => {
  const [header = ""] = file.text.split(/\r?\n/, 1);
  const delimiter = [",", ";", "\t"].find((candidate) => header.includes(candidate)) ?? ",";
  const columns = header.split(delimiter).map((name) => name.trim().replace(/^"(.*)"$/, "$1"));
  const problems = headerProblems(columns);
  for (const problem of problems) reading.problem("CFA1717", file, 1, problem);
  if (problems.length > 0) return;
  for (const row of parse(file, reading, columns, delimiter)) readRow(file, reading, columns, row);
};

function headerProblems(columns: readonly string[]): string[] {
  const unknown = columns.filter((name) => !COLUMNS.includes(name) && !(name.startsWith(TAG) && name !== TAG));
  const problems = unknown.map(
    (name) => `unknown column "${name}"; the columns are ${COLUMNS.join(", ")} and tag:NAME`,
  );
  const [seen, twice] = [new Set<string>(), new Set<string>()];
  for (const name of columns) (seen.has(name) ? twice : seen).add(name);
  for (const name of twice) problems.push(`duplicate column "${name}"; remove one of them`);
  if (!columns.includes("key") && !columns.includes("hostname")) problems.push("missing column hostname (or key)");
  if (!["ip", "ipv4", "ipv6"].some((name) => columns.includes(name))) {
    problems.push("missing column ip (or ipv4, ipv6)");
  }
  return problems;
}

function parse(file: SourceFile, reading: Reading, columns: string[], delimiter: string): Row[] {
  const csv = require("csv-parse/sync") as typeof Csv; // eslint-disable-line @typescript-eslint/no-require-imports -- loaded only for stacks with a CSV inventory
  try {
    return csv.parse(file.text, {
      columns,
      delimiter,
      from_line: 2,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as Row[];
  } catch (error) {
    const { message, lines = 1 } = error as Error & { lines?: number };
    reading.problem("CFA1716", file, lines, message);
    return [];
  }
}

function readRow(file: SourceFile, reading: Reading, columns: readonly string[], { record, info }: Row): void {
  const line = info.lines;
  if (info.error !== undefined) {
    const count = info.error.record.length;
    reading.problem(
      "CFA1716",
      file,
      line,
      `the line has ${count} fields, but the header has ${columns.length} columns`,
    );
    return;
  }
  const { hostname = "", ip = "", ipv4 = "", ipv6 = "", virtual_network_id: virtualNetworkId = "" } = record;
  const key = record.key || hostname;
  if (key === "") {
    reading.problem("CFA1717", file, line, "the line has no hostname (or key)");
  } else if (ip !== "" && ipv4 + ipv6 !== "") {
    reading.problem("CFA1717", file, line, `"${key}": give ip, or ipv4 and ipv6, not both`);
  } else if (ip + ipv4 + ipv6 === "") {
    reading.withoutAddress(file, line, key, "it has no IP address", "fill the column ip");
  } else {
    const tags = tagsOf(record);
    reading.host(file, line, key, {
      ip: ip === "" ? { ...(ipv4 !== "" && { ipv4 }), ...(ipv6 !== "" && { ipv6 }) } : ip,
      ...(hostname !== "" && { hostname }),
      ...(virtualNetworkId !== "" && { virtualNetworkId }),
      ...(Object.keys(tags).length > 0 && { tags }),
    } satisfies TargetProps);
  }
}

function tagsOf(record: Readonly<Record<string, string>>): Record<string, string> {
  const tags = Object.entries(record).filter(([name, value]) => name.startsWith(TAG) && value !== "");
  return Object.fromEntries(tags.map(([name, value]) => [name.slice(TAG.length), value]));
}
