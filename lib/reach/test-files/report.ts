import type { TestResult } from "./run";

/** How many of the results passed and so on. */
export interface TestSummary {
  readonly passed: number;
  readonly failed: number;
  readonly undecided: number;
}

export const summaryOf = (results: readonly TestResult[]): TestSummary => ({
  passed: results.filter(({ status }) => status === "passed").length,
  failed: results.filter(({ status }) => status === "failed").length,
  undecided: results.filter(({ status }) => status === "undecided").length,
});

/** The results for people: what did not pass, with the reason, and a line that sums up. */
export function textReport(results: readonly TestResult[]): string {
  const failures = results
    .filter(({ status }) => status !== "passed")
    .map((result) => `${headingOf(result)}\n${indented(result.explanation)}\n`);
  const { passed, failed, undecided } = summaryOf(results);
  const counts = [
    `${passed} ${passed === 1 ? "expectation holds" : "expectations hold"}`,
    ...(failed > 0 ? [`${failed} ${failed === 1 ? "does" : "do"} not`] : []),
    ...(undecided > 0 ? [`${undecided} cannot be decided`] : []),
  ];
  return [...failures, `${counts.join(", ")}.`].join("\n");
}

function headingOf({ file, line, test, who, what, expected, status }: TestResult): string {
  const words = status === "undecided" ? "cannot be decided" : "does not hold";
  const name = test === undefined ? "" : ` (${test})`;
  return `${file}:${line}: ${who} must ${expected === "allowed" ? "get in" : "not get in"} to ${what}: it ${words}${name}`;
}

const indented = (text: string): string => text.replace(/^/gm, "  ");

/** The results as JSON. */
export const jsonReport = (results: readonly TestResult[]): string =>
  `${JSON.stringify({ version: 1, summary: summaryOf(results), results }, undefined, 2)}\n`;

/** The results as a JUnit XML file, which CI systems show. */
export function junitReport(results: readonly TestResult[]): string {
  const { failed, undecided } = summaryOf(results);
  const files = [...new Set(results.map(({ file }) => file))];
  const suites = files.map((file) =>
    suiteOf(
      file,
      results.filter((result) => result.file === file),
    ),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="cfaccess test" tests="${results.length}" failures="${failed}" errors="${undecided}">`,
    ...suites,
    "</testsuites>\n",
  ].join("\n");
}

function suiteOf(file: string, results: readonly TestResult[]): string {
  const { failed, undecided } = summaryOf(results);
  return [
    `  <testsuite name="${escaped(file)}" tests="${results.length}" failures="${failed}" errors="${undecided}">`,
    ...results.map(caseOf),
    "  </testsuite>",
  ].join("\n");
}

function caseOf({ file, line, test, who, what, expected, status, explanation }: TestResult): string {
  const name = `${test === undefined ? "" : `${test}: `}${who} ${expected === "allowed" ? "gets in" : "does not get in"} to ${what}`;
  const start = `    <testcase name="${escaped(name)}" classname="${escaped(file)}" file="${escaped(file)}" line="${line}"`;
  if (status === "passed") return `${start}/>`;
  const element = status === "undecided" ? "error" : "failure";
  const message = explanation.split("\n")[0] ?? "";
  return `${start}><${element} message="${escaped(message)}">${escaped(explanation)}</${element}></testcase>`;
}

const XML: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

const escaped = (text: string): string =>
  text
    // XML has no characters for these, not even escaped.
    // eslint-disable-next-line no-control-regex -- control characters are what is searched for
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "\uFFFD")
    .replace(/[&<>"']/g, (character) => XML[character] ?? character);
