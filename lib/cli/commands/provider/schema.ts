import { createColors } from "picocolors";
import { COMPANION_SOURCE, COMPANION_VERSION } from "../../../bindings/cfaccess/release";
import { processTerminal } from "../api/terminal";
import { outputOf } from "./companion-process";

/** The part of the schemas that a summary shows. */
type Schemas = Readonly<
  Record<string, Readonly<Record<string, { readonly block?: { readonly description?: string } }>>>
>;

/** What the companion has, by its name in the JSON of `terraform providers schema`. */
const KINDS = [
  ["resource_schemas", "Resources"],
  ["data_source_schemas", "Data sources"],
  ["ephemeral_resource_schemas", "Ephemeral resources"],
  ["list_resource_schemas", "List resources"],
  ["action_schemas", "Actions"],
] as const;

/** Prints the schemas of the companion provider: all of them as JSON, or as text a line for each. */
export async function printSchema(output: "text" | "json"): Promise<void> {
  const json = await outputOf("--schema");
  const terminal = processTerminal();
  await terminal.write(output === "json" ? json : summaryOf(json, terminal.colored));
}

function summaryOf(json: string, colored: boolean): string {
  const { bold } = createColors(colored);
  const { provider_schemas } = JSON.parse(json) as { provider_schemas: Readonly<Record<string, Schemas>> };
  const schemas = provider_schemas[COMPANION_SOURCE] ?? {};
  const parts = KINDS.flatMap(([key, title]) => {
    const lines = linesOf(schemas[key] ?? {});
    return lines.length === 0 ? [] : [`\n${bold(`${title} (${lines.length})`)}\n${lines.join("")}`];
  });
  return `${COMPANION_SOURCE} ${COMPANION_VERSION}\n${parts.join("")}`;
}

/** A line for each type: its name, and the first sentence of its description. */
function linesOf(byType: Schemas[string]): string[] {
  const width = Math.max(...Object.keys(byType).map((type) => type.length));
  return Object.entries(byType).map(
    ([type, { block }]) => `  ${type.padEnd(width)}  ${firstSentence(block?.description ?? "")}`.trimEnd() + "\n",
  );
}

const firstSentence = (description: string): string =>
  (/^[^]*?\.(?=\s|$)/.exec(description)?.[0] ?? description).replace(/\s+/g, " ");
