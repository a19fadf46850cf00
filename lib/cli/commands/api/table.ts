import { createColors } from "picocolors";
import type { JsonSchema } from "../../../client/request/json-schema";
import { isScalar } from "./parameter";

const MOST_COLUMNS = 6;

/** Of a column, in characters. */
const LARGEST_WIDTH = 40;

/** A value on one line. Replaces control characters: strings of the API must not control the user's terminal. */
function textOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.replace(/\p{Cc}/gu, " ");
}

const truncate = (text: string, width: number): string =>
  text.length <= width ? text : `${text.slice(0, width - 1)}…`;

/** The fields that identify an object. They are the first columns. */
const NAMES = ["id", "uid", "name"];

/** An object with one field on each line, not truncated. */
export function objectTable(value: unknown, colored: boolean): string {
  if (typeof value !== "object" || value === null) return `${textOf(value)}\n`;
  const { bold } = createColors(colored);
  const names = [...new Set([...NAMES, ...Object.keys(value)])].filter((name) => Object.hasOwn(value, name));
  const fields = names.map((name): [string, unknown] => [name, Reflect.get(value, name)]);
  const width = Math.max(0, ...fields.map(([name]) => name.length));
  return fields.map(([name, field]) => `${bold(name.padEnd(width))}  ${textOf(field)}`.trimEnd() + "\n").join("");
}

/**
 * Returns a function that formats the pages of a list, one after another. The first page determines the columns and their
 * widths, and starts with the header.
 */
export function listTable(
  selection: readonly string[] | { readonly from: ReadonlyMap<string, JsonSchema> },
  colored: boolean,
): (items: readonly unknown[]) => string {
  const { bold } = createColors(colored);
  let columns: readonly string[] = [];
  let widths: number[] | undefined;
  return (items) => {
    if (items.length === 0) return "";
    if (widths === undefined) columns = "from" in selection ? filledColumns(selection.from, items) : selection;
    const rows = items.map((item) => columns.map((column) => textOf(fieldAt(item, column))));
    const header = widths === undefined ? [bold(line(columns, (widths = widthsOf([columns, ...rows]))))] : [];
    const known = widths;
    return [...header, ...rows.map((row) => line(row, known))].map((text) => `${text}\n`).join("");
  };
}

/** The value of a column: a field, or a nested field after dots. */
export function fieldAt(item: unknown, column: string): unknown {
  return column
    .split(".")
    .reduce<unknown>(
      (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
      item,
    );
}

/** The fields that are set in any of the items: identifying fields first. Objects and lists only if columns are left. */
function filledColumns(fields: ReadonlyMap<string, JsonSchema>, items: readonly unknown[]): string[] {
  const filled = [...fields.keys()].filter((name) => items.some((item) => textOf(fieldAt(item, name)) !== ""));
  const names = NAMES.filter((name) => filled.includes(name));
  const scalar = filled.filter((name) => isScalar(fields.get(name) ?? {}));
  const chosen = [...new Set([...names, ...scalar, ...filled])].slice(0, MOST_COLUMNS);
  return [...names, ...filled.filter((name) => chosen.includes(name) && !names.includes(name))];
}

const widthsOf = (rows: readonly (readonly string[])[]): number[] =>
  (rows[0] ?? []).map((_, column) => Math.min(LARGEST_WIDTH, Math.max(...rows.map((row) => row[column]?.length ?? 0))));

const line = (cells: readonly string[], widths: readonly number[]): string =>
  cells
    .map((cell, column) => truncate(cell, widths[column] ?? LARGEST_WIDTH).padEnd(widths[column] ?? 0))
    .join("  ")
    .trimEnd();
