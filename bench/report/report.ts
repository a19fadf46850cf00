import type { Check, Section, Table } from "../harness/benchmark";
import type { Machine } from "../harness/machine";

/** The results of one run of the bench. */
export interface Report {
  /** Date of the run: 2026-11-24. */
  readonly date: string;
  readonly machine: Machine;
  readonly runs: number;
  readonly sections: Readonly<Record<string, Section>>;
}

/** A report in Markdown. */
export const toMarkdown = (report: Report): string =>
  Object.values(report.sections)
    .map((section) => sectionText(report, section))
    .join("\n\n");

/** The section of one benchmark in Markdown. States date and machine, because each benchmark can be measured alone. */
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

/** The content of a cell without a measurement. */
export const NOT_AVAILABLE = "n/a";

export const secondsText = (seconds: number): string => `${seconds.toFixed(seconds < 10 ? 2 : 1)} s`;
export const millisecondsText = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`;
export const megabyteText = (megabytes: number | null): string =>
  megabytes === null ? NOT_AVAILABLE : `${megabytes.toFixed(0)} MB`;
export const ratioText = (ratio: number): string => ratio.toFixed(2);
export const countText = (count: number): string => Math.round(count).toLocaleString("en");
