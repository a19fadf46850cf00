import { createColors } from "picocolors";
import type { CheckResult } from "../check-result";
import type { ChangeKind, Comparison } from "../comparison";
import { detailsOf, thingsInWords, TITLES, type Detail } from "./in-words";
import { plain } from "./plain-text";
import { checkSummary, comparisonSummary, exceptionLines } from "./summary";

export interface TextOptions {
  /** @default false */
  readonly colors?: boolean | undefined;
}

type Colors = ReturnType<typeof createColors>;

const COLORS: Readonly<Record<ChangeKind, "red" | "yellow" | "green">> = {
  no_longer_protected: "red",
  became_public: "red",
  gained: "red",
  weakened: "red",
  undecided: "yellow",
  lost: "yellow",
  tightened: "green",
  newly_protected: "green",
};

/** A comparison as text for people. */
export function comparisonText(comparison: Comparison, { colors = false }: TextOptions = {}): string {
  const paint = createColors(colors);
  const changes = comparison.changes.flatMap((change) => {
    const title = `${TITLES[change.kind]}${change.certainty === "may" ? " (may)" : ""}`;
    return [
      `${paint[COLORS[change.kind]](title)}: ${paint.bold(plain(thingsInWords(change)))}`,
      ...detailLines(detailsOf(change, change.conditions), paint),
      "",
    ];
  });
  const summary = comparisonSummary(comparison);
  const last = comparison.changes.length === 0 ? paint.green(summary) : paint.bold(summary);
  return lines([...changes, ...noteLines(comparison.notes), last]);
}

/** The result of a check as text for people. */
export function checkText(result: CheckResult, { colors = false }: TextOptions = {}): string {
  const paint = createColors(colors);
  const summary = plain(checkSummary(result));
  const findings = result.findings.flatMap((finding) => [
    "",
    `${finding.certainty === "may" ? paint.yellow("may") : paint.red("no")}: ${paint.bold(plain(thingsInWords(finding)))}`,
    ...detailLines(detailsOf(finding), paint),
  ]);
  const after = [...noteLines(result.notes), ...exceptionLines(result.exceptions).map(plain)];
  return lines([
    result.result === "holds" ? paint.green(summary) : paint.bold(summary),
    ...findings,
    ...(after.length === 0 ? [] : ["", ...after]),
  ]);
}

const detailLines = (details: readonly Detail[], { dim }: Colors): string[] =>
  details.map(({ label, text }) => `  ${dim(`${label}:`.padEnd(10))} ${plain(text)}`);

const noteLines = (notes: readonly string[]): string[] => notes.map((note) => `Note: ${plain(note)}`);

const lines = (all: readonly string[]): string => `${all.join("\n")}\n`;
