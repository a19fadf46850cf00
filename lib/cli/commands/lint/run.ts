import { isatty } from "node:tty";
import { createColors } from "picocolors";
import { GUARDRAILS, GuardrailError, lint, SEVERITIES, titleOf, type Level, type Report } from "../../../guardrails";
import { checkLevel } from "../../../guardrails/settings";
import { renderJson } from "../../../guardrails/render/json";
import { renderMarkdown } from "../../../guardrails/render/markdown";
import { renderSarif } from "../../../guardrails/render/sarif";
import { renderText, type Paint } from "../../../guardrails/render/text";
import { SourceError } from "../../../reach/readers";
import { UsageError } from "../../support/commander";
import { packageVersion } from "../../support/package-version";
import { lineFinder } from "./line-finder";
import type { LintCommandOptions } from "./options";
import { readConfiguration } from "./read-configuration";
import { readSources } from "./read-sources";

/** Runs `cfaccess lint`, and returns its exit code. */
export async function runLint(given: readonly string[], options: LintCommandOptions): Promise<number> {
  if (options.list) {
    process.stdout.write(listOfGuardrails());
    return 0;
  }
  try {
    for (const [id, level] of Object.entries(options.level)) checkLevel(id, level, "--level");
    const { suppressions: configured = [], levels, ...settings } = readConfiguration(options);
    const { model, suppressions, isLive } = await readSources(given.length === 0 ? ["cdktf.out"] : given);
    const report = lint(model, {
      ...settings,
      isWholeAccount: isLive || options.wholeAccount === true || settings.isWholeAccount === true,
      levels: { ...levels, ...(options.level as Record<string, Level>) },
      suppressions: [...configured, ...suppressions],
    });
    process.stdout.write(rendered(report, options));
    return isFailed(report, options) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof GuardrailError || error instanceof SourceError)) throw error;
    throw new UsageError(error.message, { cause: error });
  }
}

const isFailed = ({ counts, undecided }: Report, { failOn }: LintCommandOptions): boolean =>
  undecided.length > 0 || SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1).some((level) => counts[level] > 0);

function rendered(report: Report, { format }: LintCommandOptions): string {
  switch (format) {
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
