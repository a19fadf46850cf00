import type { CheckResult } from "../check-result";
import type { ChangeKind, Comparison, Finding } from "../comparison";
import { detailsOf, thingsInWords, TITLES, type Detail } from "./in-words";
import { plain } from "./plain-text";
import { checkSummary, comparisonSummary, exceptionLines } from "./summary";

/** The longest comment that GitHub takes is 65,536 characters; room is left for what a pipeline adds. */
const LONGEST = 60_000;

const SIGNS: Readonly<Record<ChangeKind, string>> = {
  no_longer_protected: "🔴",
  became_public: "🔴",
  gained: "🔴",
  weakened: "🟠",
  undecided: "❓",
  lost: "🟡",
  tightened: "🟢",
  newly_protected: "🟢",
};

/** A comparison as a comment for a pull request. */
export function comparisonMarkdown(comparison: Comparison): string {
  const sections = comparison.changes.map((change) => {
    const may = change.certainty === "may" ? " (may)" : "";
    return section(`${SIGNS[change.kind]} **${TITLES[change.kind]}${may}**`, change, change.conditions);
  });
  const summary = comparisonSummary(comparison);
  const heading = `### Who can reach what\n\n${comparison.changes.length === 0 ? "✅ " : ""}${summary}`;
  return document(heading, sections, comparison.notes);
}

/** The result of a check as a comment for a pull request. */
export function checkMarkdown(result: CheckResult): string {
  const sign = { holds: "✅", does_not_hold: "🔴", undecided: "❓" }[result.result];
  const sections = result.findings.map((finding) => section(finding.certainty === "may" ? "❓ may" : "🔴", finding));
  const heading = `### ${escaped(result.check)}\n\n${sign} ${escaped(checkSummary(result))}`;
  return document(heading, sections, [...result.notes, ...exceptionLines(result.exceptions)]);
}

function document(heading: string, sections: readonly string[], notes: readonly string[]): string {
  const kept: string[] = [];
  let length = heading.length;
  for (const part of sections) {
    length += part.length + 2;
    if (length > LONGEST) break;
    kept.push(part);
  }
  const left = sections.length - kept.length;
  const rest = left === 0 ? [] : [`… and ${left} more, which are in the output of \`cfaccess\`.`];
  return `${[heading, ...kept, ...rest, ...notes.slice(0, 20).map((note) => `> ${escaped(note)}`)].join("\n\n")}\n`;
}

function section(title: string, finding: Finding, conditions?: Parameters<typeof detailsOf>[1]): string {
  const details = detailsOf(finding, conditions);
  return [
    "<details>",
    `<summary>${title.replace(/\*\*(.*)\*\*/, "<b>$1</b>")}: ${escaped(thingsInWords(finding))}</summary>`,
    "",
    ...details.map(detailLine),
    "",
    "</details>",
  ].join("\n");
}

const detailLine = ({ label, text }: Detail): string => `- ${label}: ${escaped(text)}`;

/**
 * Text that is only text in markdown and in HTML, on one line: a name from the account must not make links, images, mentions or
 * markup.
 */
export function escaped(text: string): string {
  return (
    plain(text)
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      .replace(/[\\`*_{}[\]()#+!|~]/g, (character) => `&#${character.codePointAt(0) ?? 0};`)
      // A zero-width space would be invisible; an entity keeps the text and mentions nobody.
      .replace(/@/g, "&#64;")
      .replace(/(https?):\/\//gi, "$1&#58;//")
      .replace(/www\./gi, "www&#46;")
  );
}
