import type { Endpoint } from "../../../api";
import type { List } from "../../../client";
import { jsonSchemaOf } from "../../../client/request/json-schema";
import { fieldsOf } from "./schema-fields";
import { fieldAt, listTable, objectTable } from "./table";
import type { Terminal } from "./terminal";

/** The output formats. The first one is the default. */
export const OUTPUTS = ["table", "json", "jsonl"] as const;
export type Output = (typeof OUTPUTS)[number];

/** Writes one result. */
export async function writeResult(result: unknown, output: Output, terminal: Terminal): Promise<void> {
  if (output !== "table") {
    const text = JSON.stringify(result ?? null, undefined, output === "json" ? 2 : undefined);
    await terminal.write(`${text}\n`);
  } else if (result === undefined || result === null) terminal.warn("done\n");
  else if (typeof result === "string") await terminal.write(result.endsWith("\n") ? result : `${result}\n`);
  else if (typeof result !== "object") await terminal.write(`${JSON.stringify(result)}\n`);
  else await terminal.write(objectTable(result, terminal.colored));
}

interface ListOutput {
  readonly output: Output;
  readonly limit?: number | undefined;
  /** Columns of a table, or fields of the JSON objects. By default, a table has those that are set, and JSON has all. */
  readonly columns?: readonly string[] | undefined;
}

/**
 * Writes a list page by page, up to `limit` items. Requests no further pages. If a page fails, closes the JSON list and
 * warns that it is incomplete.
 */
export async function writeList(
  list: List<unknown>,
  endpoint: Endpoint,
  { output, limit = Infinity, columns }: ListOutput,
  terminal: Terminal,
): Promise<void> {
  const rows = listTable(columns ?? { from: fieldsOf(jsonSchemaOf(endpoint.result)) }, terminal.colored);
  let written = 0;
  try {
    for await (const { items } of list.pages()) {
      const page = items.slice(0, limit - written);
      await terminal.write(output === "table" ? rows(page) : lines(selected(page, columns), output, written));
      written += page.length;
      if (written >= limit) break;
    }
  } catch (error) {
    if (written === 0) throw error;
    if (output === "json") await terminal.write("\n]\n");
    terminal.warn(`cfaccess: the list is incomplete: the next page failed after ${written} items.\n`);
    throw error;
  }
  if (output === "json") await terminal.write(written === 0 ? "[]\n" : "\n]\n");
  else if (output === "table" && written === 0) terminal.warn("nothing found\n");
}

/** The items with only these fields, each under the name of its column: `ip.ipv4.ip_addr`. */
function selected(items: readonly unknown[], columns: readonly string[] | undefined): readonly unknown[] {
  if (columns === undefined) return items;
  return items.map((item) => Object.fromEntries(columns.map((column) => [column, fieldAt(item, column) ?? null])));
}

function lines(items: readonly unknown[], output: Output, before: number): string {
  if (output === "jsonl") return items.map((item) => `${JSON.stringify(item)}\n`).join("");
  return items
    .map(
      (item, index) =>
        `${before + index === 0 ? "[\n" : ",\n"}${JSON.stringify(item, undefined, 2).replace(/^/gm, "  ")}`,
    )
    .join("");
}
