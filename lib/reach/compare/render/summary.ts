import type { CheckResult } from "../check-result";
import type { Comparison } from "../comparison";

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/** The last line of a comparison. That nothing changes is said only if it is proved. */
export function comparisonSummary({ changes, proved }: Comparison): string {
  const { applications, sameApplications } = proved;
  if (changes.length === 0) return `Nothing changes who gets in (proved for ${counted(applications, "application")}).`;
  const rest =
    sameApplications === 0
      ? "no application stays the same"
      : `nothing changes for ${counted(sameApplications, "application")} of ${applications}, which is proved`;
  return `${counted(changes.length, "change")}; ${rest}.`;
}

/** The first line of a check. */
export function checkSummary({ question, result, findings, things, applications }: CheckResult): string {
  switch (result) {
    case "holds":
      return `Holds: ${question} (proved for ${counted(applications, "application")}, ${counted(things, "thing")}).`;
    case "does_not_hold":
      return `Does not hold: ${question}. ${counted(findings.length, "finding")}:`;
    case "undecided":
      return `Cannot be decided: ${question}. It rests on facts that the source does not tell:`;
  }
}

/** What became of the exceptions, a line each. */
export const exceptionLines = ({ used, expired, unused }: CheckResult["exceptions"]): readonly string[] => [
  ...used.map(({ what, reason, expires }) => `Excepted until ${expires}: ${what} (${reason})`),
  ...expired.map(({ what, expires }) => `The exception for ${what} expired on ${expires}: it no longer counts`),
  ...unused.map(({ what }) => `The exception for ${what} is not needed: remove it`),
];
