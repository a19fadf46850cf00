/** The options of `cfaccess lint`. */
export interface LintCommandOptions {
  readonly config?: string;
  readonly level: Readonly<Record<string, string>>;
  readonly suppressions: readonly string[];
  readonly format: "text" | "markdown" | "json" | "sarif";
  readonly failOn: "error" | "warning" | "note";
  readonly wholeAccount?: true;
  readonly list: boolean;
}
