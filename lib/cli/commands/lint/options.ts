import type { AnswerOptions, Format } from "../../support/reach-answers";

/** The options of `cfaccess lint`. */
export interface LintCommandOptions extends AnswerOptions {
  readonly config?: string;
  readonly level: Readonly<Record<string, string>>;
  readonly suppressions: readonly string[];
  readonly format?: Format;
  readonly failOn: "error" | "warning" | "note";
  readonly wholeAccount: boolean;
  readonly list: boolean;
}
