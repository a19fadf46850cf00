import { escaped } from "../../reach/compare/render/markdown";
import type { Severity } from "../guardrail";
import type { Finding, Report } from "../report";
import { IDLE_REASONS, placeOf, summary } from "./texts";

const HEADINGS: Readonly<Record<Severity, string>> = { error: "Errors", warning: "Warnings", note: "Notes" };

/** A report for a comment on a pull request. */
export function renderMarkdown(report: Report): string {
  const { findings, suppressed, idleSuppressions, undecided, notes } = report;
  const isClean = findings.length === 0 && undecided.length === 0;
  const lines = [
    `### ${isClean ? "Guardrails: nothing found" : "Guardrails"}`,
    `${escaped(summary(report))}.`,
    ...(["error", "warning", "note"] as const).flatMap((level) => section(level, findings)),
    ...undecided.map(({ guardrail, reason }) => `**\`${guardrail}\` could not be decided:** ${escaped(reason)}`),
    ...folded(
      "Suppressed",
      suppressed.map(({ guardrail, subject, suppression }) => {
        return `- \`${guardrail}\` on ${subject.kind} ${escaped(subject.name)}: ${escaped(suppression.reason)}`;
      }),
    ),
    ...idleSuppressions.map(
      ({ id, on, because }) =>
        `The suppression of \`${escaped(id)}\` on ${escaped(on)} suppresses nothing: ${IDLE_REASONS[because]}. Remove it.`,
    ),
    ...folded(
      "What the source does not tell",
      notes.map(({ text }) => `- ${escaped(text)}`),
    ),
  ];
  return `${lines.join("\n\n")}\n`;
}

function section(level: Severity, findings: readonly Finding[]): string[] {
  const own = findings.filter((finding) => finding.level === level);
  return own.length === 0 ? [] : [`**${HEADINGS[level]}**`, own.map(item).join("\n")];
}

function item({ guardrail, page, subject, message, example, mayDependOn }: Finding): string {
  return [
    `- [${guardrail}](${page}): ${escaped(message)} (${escaped(placeOf(subject))})`,
    ...(example === undefined ? [] : [`  For example: ${escaped(example)}.`]),
    ...(mayDependOn.length === 0
      ? []
      : [`  It depends on what the source does not tell: ${escaped(mayDependOn.join(", "))}.`]),
  ].join("\n");
}

const folded = (summaryText: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`<details><summary>${summaryText}</summary>\n\n${lines.join("\n")}\n\n</details>`];
