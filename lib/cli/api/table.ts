import { createColors } from "picocolors";
import { typeOf } from "./parameter";
import type { Shape } from "./schema-shape";

const MOST_COLUMNS = 6;
const WIDEST = 40;

/** A value on one line. Control characters are blanks: what the API holds must not steer somebody's terminal. */
function textOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.replace(/\p{Cc}/gu, " ");
}

const cut = (text: string, width: number): string => (text.length <= width ? text : `${text.slice(0, width - 1)}…`);

/** An object, a field a line, nothing cut. */
export function objectTable(value: unknown, coloured: boolean): string {
  if (typeof value !== "object" || value === null) return `${textOf(value)}\n`;
  const { bold } = createColors(coloured);
  const fields = Object.entries(value);
  const width = Math.max(0, ...fields.map(([name]) => name.length));
  return fields.map(([name, field]) => `${bold(name.padEnd(width))}  ${textOf(field)}`.trimEnd() + "\n").join("");
}

/** Rows of a list, a call a page; the first page has the head and says how wide the columns are. */
export function listTable(
  fields: ReadonlyMap<string, Shape>,
  coloured: boolean,
): (items: readonly unknown[]) => string {
  const { bold } = createColors(coloured);
  const scalars = [...fields].filter(([, shape]) => typeOf(shape) !== "JSON" && typeOf(shape) !== "array");
  const columns = (scalars.length === 0 ? [...fields] : scalars).slice(0, MOST_COLUMNS).map(([name]) => name);
  let widths: number[] | undefined;
  return (items) => {
    if (items.length === 0) return "";
    const rows = items.map((item) => columns.map((column) => textOf((item as Record<string, unknown>)[column])));
    const head = widths === undefined ? [bold(line(columns, (widths = widthsOf([columns, ...rows]))))] : [];
    const known = widths;
    return [...head, ...rows.map((row) => line(row, known))].map((text) => `${text}\n`).join("");
  };
}

const widthsOf = (rows: readonly (readonly string[])[]): number[] =>
  (rows[0] ?? []).map((_, column) => Math.min(WIDEST, Math.max(...rows.map((row) => row[column]?.length ?? 0))));

const line = (cells: readonly string[], widths: readonly number[]): string =>
  cells
    .map((cell, column) => cut(cell, widths[column] ?? WIDEST).padEnd(widths[column] ?? 0))
    .join("  ")
    .trimEnd();
