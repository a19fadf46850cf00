import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import { reasonOf } from "../../../diagnostics";
import type { CheckResult, Exception } from "../../../reach/compare";
import { UsageError } from "../../support/commander";
import { EXIT, formatOf, rendered, withAnswerOptions, type AnswerOptions } from "../../support/reach-answers";

/** Options that all checks have. */
export interface CheckCommandOptions extends AnswerOptions {
  readonly exceptions?: string;
}

export const withCheckOptions = (command: Command): Command =>
  withAnswerOptions(command).option(
    "--exceptions <file>",
    "YAML file of what to let pass, each with a reason and an expiry date (docs/guides/proof.md)",
  );

/** The exceptions of the file, if there is one. */
export async function exceptionsOf({ exceptions }: CheckCommandOptions): Promise<readonly Exception[]> {
  if (exceptions === undefined) return [];
  const { readExceptions } = await import("../../../reach/compare/index.js");
  let text: string;
  try {
    text = await readFile(exceptions, "utf8");
  } catch (cause) {
    throw new UsageError(`the file of exceptions ${exceptions} cannot be read: ${reasonOf(cause)}`, { cause });
  }
  return readExceptions(text, exceptions);
}

/** Writes the result of a check, and sets the exit code. */
export async function writeResult(result: CheckResult, options: CheckCommandOptions): Promise<void> {
  const { checkMarkdown, checkSarif, checkText } = await import("../../../reach/compare/render/index.js");
  process.stdout.write(
    rendered(result, formatOf(options), { text: checkText, markdown: checkMarkdown, sarif: checkSarif }),
  );
  process.exitCode = EXIT[result.result];
}
