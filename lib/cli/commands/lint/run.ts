import { isatty } from "node:tty";
import { createColors } from "picocolors";
import { GUARDRAILS, lint, SEVERITIES, titleOf, type Level, type Report } from "../../../guardrails";
import { checkLevel } from "../../../guardrails/settings";
import { renderJson } from "../../../guardrails/render/json";
import { renderMarkdown } from "../../../guardrails/render/markdown";
import { renderSarif } from "../../../guardrails/render/sarif";
import { renderText, type Paint } from "../../../guardrails/render/text";
import { packageVersion } from "../../support/package-version";
import { EXIT, formatOf } from "../../support/reach-answers";
import { lineFinder } from "./line-finder";
import type { LintCommandOptions } from "./options";
import { readConfiguration } from "./read-configuration";
import { readLinted } from "./read-linted";

/** Runs `cfaccess lint`, and returns its exit code. */
export async function runLint(source: string | undefined, options: LintCommandOptions): Promise<number> {
  if (options.list) {
    process.stdout.write(listOfGuardrails());
    return EXIT.holds;
  }
  for (const [id, level] of Object.entries(options.level)) checkLevel(id, level, "--level");
  const { suppressions: configured = [], levels, ...settings } = readConfiguration(options);
  const { model, suppressions, isLive } = await readLinted(source ?? "cdktf.out", options);
  const report = lint(model, {
    ...settings,
    isWholeAccount: isLive || options.wholeAccount || settings.isWholeAccount === true,
    levels: { ...levels, ...(options.level as Record<string, Level>) },
    suppressions: [...configured, ...suppressions],
  });
  process.stdout.write(rendered(report, options));
  return exitCodeOf(report, options);
}

function exitCodeOf({ counts, undecided }: Report, { failOn }: LintCommandOptions): number {
  const counted = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  if (counted.some((level) => counts[level] > 0)) return EXIT.does_not_hold;
  return undecided.length > 0 ? EXIT.undecided : EXIT.holds;
}

function rendered(report: Report, options: LintCommandOptions): string {
  switch (formatOf(options)) {
    case "text":
      return renderText(report, paint());
    case "markdown":
      return renderMarkdown(report);
    case "json":
      return renderJson(report);
    case "sarif":
      return renderSarif(report, { version: packageVersion(), lineOf: lineFinder(process.cwd()) });
  }
}

function paint(): Paint {
  const { red, yellow, cyan } = createColors(isatty(1));
  const colors = { error: red, warning: yellow, note: cyan };
  return (level, text) => colors[level](text);
}

function listOfGuardrails(): string {
  const width = Math.max(...GUARDRAILS.map(({ id }) => id.length));
  return GUARDRAILS.map(
    (guardrail) => `${guardrail.id.padEnd(width)}  ${guardrail.level.padEnd(7)}  ${titleOf(guardrail)}\n`,
  ).join("");
}
