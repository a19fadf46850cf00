import type * as Csv from "csv-parse/sync";
import type { TargetProps } from "../target";
import type { Reading } from "./reading";
import type { SourceFile } from "./source-file";

const COLUMNS = ["key", "hostname", "ip", "ipv4", "ipv6", "virtual_network_id"];
const TAG = "tag:";

interface Row {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number; readonly error?: { readonly record: readonly string[] } };
}

/** Reads an inventory with one host a line, under a header. */
export function readCsv(file: SourceFile, reading: Reading): void {
  const [header = ""] = file.text.split(/\r?\n/, 1);
  const delimiter = [",", ";", "\t"].find((candidate) => header.includes(candidate)) ?? ",";
  const names = header.split(delimiter).map((name) => name.trim().replace(/^"(.*)"$/, "$1"));
  const problems = headerProblems(names);
  for (const problem of problems) reading.problem(file, 1, problem);
  if (problems.length > 0) return;
  for (const row of parse(file, reading, names, delimiter)) readRow(file, reading, row);
}

function headerProblems(names: readonly string[]): string[] {
  const unknown = names.filter((name) => !COLUMNS.includes(name) && !(name.startsWith(TAG) && name !== TAG));
  const problems = unknown.map(
    (name) => `there is no column "${name}"; the columns are ${COLUMNS.join(", ")} and tag:NAME`,
  );
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  for (const name of twice) problems.push(`the column "${name}" is there twice`);
  if (!names.includes("key") && !names.includes("hostname")) problems.push("there is no column hostname (or key)");
  if (!["ip", "ipv4", "ipv6"].some((name) => names.includes(name)))
    problems.push("there is no column ip (or ipv4, ipv6)");
  return problems;
}

function parse(file: SourceFile, reading: Reading, columns: string[], delimiter: string): Row[] {
  const csv = require("csv-parse/sync") as typeof Csv; // eslint-disable-line @typescript-eslint/no-require-imports -- only stacks with such an inventory need it
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
    reading.problem(file, lines, message);
    return [];
  }
}

function readRow(file: SourceFile, reading: Reading, { record, info }: Row): void {
  if (info.error !== undefined) {
    reading.problem(
      file,
      info.lines,
      `the line has ${info.error.record.length} fields, and the header another number of columns`,
    );
    return;
  }
  const { hostname = "", ip = "", ipv4 = "", ipv6 = "", virtual_network_id: virtualNetworkId = "" } = record;
  const key = record.key || hostname;
  if (key === "") {
    reading.problem(file, info.lines, "the line has no hostname (or key)");
  } else if (ip !== "" && ipv4 + ipv6 !== "") {
    reading.problem(file, info.lines, `"${key}": give ip, or ipv4 and ipv6, not both`);
  } else if (ip + ipv4 + ipv6 === "") {
    reading.withoutAddress(file, info.lines, key, "it has no address", "fill the column ip");
  } else {
    const tags = tagsOf(record);
    reading.host(file, info.lines, key, {
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
