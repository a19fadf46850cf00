import { plain } from "../../reach/compare/render/plain-text";
import type { Severity } from "../guardrail";
import type { Finding, Report } from "../report";
import { IDLE_REASONS, placeOf, summary } from "./texts";

/** Colors a word by how severe it is. */
export type Paint = (level: Severity, text: string) => string;

/** A report for a terminal. */
export function renderText(report: Report, paint: Paint = (_level, text) => text): string {
  return [
    ...report.findings.flatMap((finding) => [...findingLines(finding, paint), ""]),
    ...report.suppressed.map(
      ({ guardrail, subject, suppression }) =>
        `suppressed  ${guardrail} on ${subject.kind} "${plain(subject.name)}": ${plain(suppression.reason)}`,
    ),
    ...report.idleSuppressions.map(
      ({ id, on, because }) =>
        `The suppression of ${id} on "${plain(on)}" suppresses nothing: ${IDLE_REASONS[because]}. Remove it.`,
    ),
    ...report.undecided.map(({ guardrail, reason }) => `${guardrail} could not be decided: ${plain(reason)}`),
    ...report.notes.map(({ text }) => `Note: ${plain(text)}`),
    `${summary(report)}.`,
    "",
  ].join("\n");
}

function findingLines(finding: Finding, paint: Paint): string[] {
  const { level, guardrail, code, subject, message, example, mayDependOn, page } = finding;
  return [
    `${paint(level, level)}  ${guardrail} (${code})  ${plain(placeOf(subject))}`,
    `  ${plain(capital(message))}.`,
    ...(example === undefined ? [] : [`  For example: ${plain(example)}.`]),
    ...(mayDependOn.length === 0
      ? []
      : [`  It depends on what the source does not tell: ${plain(mayDependOn.join(", "))}.`]),
    `  ${page}`,
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
