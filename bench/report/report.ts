import type { Check, Section, Table } from "../harness/benchmark";
import type { Machine } from "../harness/machine";

/** One run of the bench, whole. */
export interface Report {
  /** Day, as 2026-11-24. */
  readonly date: string;
  readonly machine: Machine;
  readonly runs: number;
  readonly sections: Readonly<Record<string, Section>>;
}

/** The tables of a run, in Markdown. */
export const toMarkdown = (report: Report): string =>
  Object.values(report.sections)
    .map((section) => sectionText(report, section))
    .join("\n\n");

/** What one benchmark found, in Markdown, with when and where it was measured: each can be measured alone. */
export function sectionText({ date, machine, runs }: Report, { title, notes, tables, checks }: Section): string {
  const { cores, node, terraform } = machine;
  return [
    `### ${title}`,
    `Measured on ${date}: ${cores} cores, Node ${node}, Terraform ${terraform}. Medians of ${runs} runs.`,
    ...notes,
    ...tableText({
      title: "Targets of the project",
      columns: ["what", "measured", "target", "met"],
      rows: checks.map(checkRow),
    }),
    ...tables.flatMap(tableText),
  ].join("\n\n");
}

function checkRow({ what, measured, unit, bound, limit, met }: Check): string[] {
  return [what, withUnit(measured, unit), `${bound} ${withUnit(limit, unit)}`, met ? "yes" : "**no**"];
}

function withUnit(value: number, unit: string): string {
  const digits = Number.isInteger(value) ? 0 : value < 100 ? 2 : 0;
  return `${value.toFixed(digits)} ${unit}`.trim();
}

function tableText({ title, columns, rows }: Table): string[] {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  return [`#### ${title}`, [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n")];
}
