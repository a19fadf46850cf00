import type * as Csv from "csv-parse/sync";
import { isIP } from "node:net";
import { fieldNames, isSufficient, type FieldName, type FieldNames } from "./field-names";
import { listed, quoted } from "./message-text";
import type { InventoryReader, Reading } from "./reading";
import type { SourceFile } from "./source-file";

const DELIMITERS = [",", ";", "\t", "|"];
/** A line with which Excel states the separator: `sep=;`. */
const SEPARATOR_LINE = /^\s*"?sep=(.)"?\s*$/i;

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Reads a CSV inventory: a header line, then one host per line. */
export const readCsv: InventoryReader = (file, reading) => {
  const { delimiter, start } = layoutOf(file);
  const [header, ...rows] = parse(file, reading, delimiter, start);
  if (header === undefined) return;
  const columns = header.record.map((name) => name.trim());
  const names = fieldNames(columns, reading.options.columns);
  const problems = headerProblems(columns, names);
  for (const problem of problems) reading.problem("CFA1717", file, header.info.lines, problem);
  if (!isSufficient(names) || columns.some((name) => isIP(name) !== 0)) return;
  if (names.unread.length > 0) {
    reading.note(file, header.info.lines, `these columns were not read: ${listed(names.unread)}`);
  }
  for (const row of rows) readRow(file, reading, columns, names, row);
};

/** The separator, which the first line states or the header has most often, and the line on which the header is. */
function layoutOf(file: SourceFile): { delimiter: string; start: number } {
  const lines = file.lines().filter(([, text]) => text.trim() !== "");
  const [, stated] = SEPARATOR_LINE.exec(lines[0]?.[1] ?? "") ?? [];
  const [start, header] = lines[stated === undefined ? 0 : 1] ?? [1, ""];
  if (stated !== undefined) return { delimiter: stated, start };
  const unquoted = header.replace(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((delimiter) => unquoted.split(delimiter).length);
  return { delimiter: DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",", start };
}

/** Problems of the header. If the line may not be a header, the message repeats no cell: it may be a password. */
function headerProblems(columns: readonly string[], names: FieldNames): string[] {
  const { fields, problems } = names;
  const isEmpty = Object.keys(fields).length === 0 && problems.length === 0;
  if (isEmpty || columns.some((name) => isIP(name) !== 0)) {
    const remedy = 'add a header line such as hostname,ip, or name the columns: { hostname: "Label", ip: "Mgmt" }';
    return [`the first line is not a header with a column for hosts and one for addresses; ${remedy}`];
  }
  if (isSufficient(names)) return [...problems];
  const known = problems.filter((problem) => !problem.startsWith("unknown column"));
  const missing: string[] = [];
  if (fields.key === undefined && fields.hostname === undefined) missing.push("hostname (or key)");
  if (fields.ip === undefined && fields.ipv4 === undefined && fields.ipv6 === undefined) {
    missing.push("ip (or ipv4, ipv6)");
  }
  const remedy = "rename a column of the header, or name it in the option columns";
  return [...known, ...missing.map((name) => `missing column ${name}; ${remedy}`)];
}

function parse(file: SourceFile, reading: Reading, delimiter: string, start: number): Row[] {
  const csv = require("csv-parse/sync") as typeof Csv; // eslint-disable-line @typescript-eslint/no-require-imports -- loaded only for stacks with a CSV inventory
  try {
    return csv.parse(file.text, {
      delimiter,
      from_line: start,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as Row[];
  } catch (error) {
    const { message, lines = 1 } = error as Error & { lines?: number };
    // The library repeats the cell at the end of some messages.
    reading.problem("CFA1716", file, lines, message.replace(/,? value is .*/s, ""));
    return [];
  }
}

function readRow(
  file: SourceFile,
  reading: Reading,
  columns: readonly string[],
  { fields, tags }: FieldNames,
  { record, info: { lines: line } }: Row,
): void {
  const problem = (message: string): void => reading.problem("CFA1717", file, line, message);
  if (record.slice(columns.length).some((cell) => cell !== "") || record.length < columns.length) {
    const message = `the line has ${record.length} fields, but the header has ${columns.length} columns`;
    reading.problem("CFA1716", file, line, message);
    return;
  }
  const cellOf = (column: string | undefined): string =>
    column === undefined ? "" : (record[columns.indexOf(column)] ?? "");
  const of = (field: FieldName): string => cellOf(fields[field]);
  const [hostname, ip, ipv4, ipv6] = [of("hostname"), of("ip"), of("ipv4"), of("ipv6")];
  const key = of("key") || hostname;
  const hasBoth = ip !== "" && ipv4 + ipv6 !== "";
  if (key === "") problem("the line has no hostname (or key)");
  else if (hasBoth) problem(`${quoted(key)}: give ip, or ipv4 and ipv6, not both`);
  if (key === "" || hasBoth) return;
  const tagEntries = Object.entries(tags).flatMap(([name, column]) => {
    const value = cellOf(column);
    return value === "" ? [] : [[name, value] as const];
  });
  const virtualNetworkId = of("virtualNetworkId");
  const host = {
    key,
    ip: ipv4 + ipv6 === "" ? ip : { ...(ipv4 !== "" && { ipv4 }), ...(ipv6 !== "" && { ipv6 }) },
    ...(hostname !== "" && { hostname }),
    ...(virtualNetworkId !== "" && { virtualNetworkId }),
    ...(tagEntries.length > 0 && { tags: Object.fromEntries(tagEntries) }),
  };
  reading.host(file, line, host, `fill the column ${fields.ip ?? fields.ipv4 ?? fields.ipv6 ?? "ip"}`);
}
