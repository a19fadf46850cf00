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

/** What names an object: shown first. */
const NAMES = ["id", "uid", "name"];

/** An object, a field a line, nothing cut. */
export function objectTable(value: unknown, coloured: boolean): string {
  if (typeof value !== "object" || value === null) return `${textOf(value)}\n`;
  const { bold } = createColors(coloured);
  const names = [...new Set([...NAMES, ...Object.keys(value)])].filter((name) => Object.hasOwn(value, name));
  const fields = names.map((name): [string, unknown] => [name, Reflect.get(value, name)]);
  const width = Math.max(0, ...fields.map(([name]) => name.length));
  return fields.map(([name, field]) => `${bold(name.padEnd(width))}  ${textOf(field)}`.trimEnd() + "\n").join("");
}

/** Rows of a list, a call a page; the first page has the head and says which columns there are, and how wide. */
export function listTable(
  choice: readonly string[] | { readonly from: ReadonlyMap<string, Shape> },
  coloured: boolean,
): (items: readonly unknown[]) => string {
  const { bold } = createColors(coloured);
  let columns: readonly string[] = [];
  let widths: number[] | undefined;
  return (items) => {
    if (items.length === 0) return "";
    if (widths === undefined) columns = "from" in choice ? filledColumns(choice.from, items) : choice;
    const rows = items.map((item) => columns.map((column) => textOf(at(item, column))));
    const head = widths === undefined ? [bold(line(columns, (widths = widthsOf([columns, ...rows]))))] : [];
    const known = widths;
    return [...head, ...rows.map((row) => line(row, known))].map((text) => `${text}\n`).join("");
  };
}

/** What a column shows of an item: a field, or by dots one further down. */
function at(item: unknown, column: string): unknown {
  return column
    .split(".")
    .reduce<unknown>(
      (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
      item,
    );
}

/** The fields that any of the items has: names first, then the others, those with parts in them only where there is room. */
function filledColumns(fields: ReadonlyMap<string, Shape>, items: readonly unknown[]): string[] {
  const filled = [...fields.keys()].filter((name) => items.some((item) => textOf(at(item, name)) !== ""));
  const names = NAMES.filter((name) => filled.includes(name));
  const simple = filled.filter((name) => !["JSON", "array"].includes(typeOf(fields.get(name) ?? {})));
  const chosen = [...new Set([...names, ...simple, ...filled])].slice(0, MOST_COLUMNS);
  return [...names, ...filled.filter((name) => chosen.includes(name) && !names.includes(name))];
}

const widthsOf = (rows: readonly (readonly string[])[]): number[] =>
  (rows[0] ?? []).map((_, column) => Math.min(WIDEST, Math.max(...rows.map((row) => row[column]?.length ?? 0))));

const line = (cells: readonly string[], widths: readonly number[]): string =>
  cells
    .map((cell, column) => cut(cell, widths[column] ?? WIDEST).padEnd(widths[column] ?? 0))
    .join("  ")
    .trimEnd();
