import { isatty } from "node:tty";
import { Option, type Command } from "commander";
import { UsageError } from "./commander";

/** Formats of an answer. The first is the default. */
const FORMATS = ["text", "markdown", "json", "sarif"] as const;
export type Format = (typeof FORMATS)[number];

/** Exit codes of answers (docs/guides/proof.md). 2 is for the command line and for input that cannot be read. */
export const EXIT = { holds: 0, does_not_hold: 1, undecided: 3 } as const;

/** Options that all answers about who can reach what have. */
export interface AnswerOptions {
  readonly output: Format;
  readonly account?: string;
}

export const withAnswerOptions = (command: Command): Command =>
  command
    .addOption(new Option("--output <format>", "format of the answer").choices(FORMATS).default(FORMATS[0]))
    .addOption(new Option("--format <format>", "the same as --output").choices(FORMATS).hideHelp())
    .option("--account <id>", "ID of the account, if a source has objects of several (default: the only one)");

/** The option of answers about two versions. */
export const assumeSameUnknowns = (): Option =>
  new Option(
    "--assume-same-unknowns",
    "take a value that neither source tells to be the same in both, if it is that of the same attribute",
  ).default(false);

/** The format; `--format` goes before. */
export const formatOf = ({ output, format }: AnswerOptions & { readonly format?: Format }): Format => format ?? output;

/** How one kind of answer is written. */
export interface Renderings<Answer> {
  readonly text: (answer: Answer, options: { readonly colors: boolean }) => string;
  readonly markdown: (answer: Answer) => string;
  readonly sarif: (answer: Answer) => object;
}

/** An answer as text for the standard output. */
export function rendered<Answer extends object>(answer: Answer, format: Format, how: Renderings<Answer>): string {
  switch (format) {
    case "text":
      return how.text(answer, { colors: isatty(1) && process.env.NO_COLOR === undefined });
    case "markdown":
      return how.markdown(answer);
    case "json":
      return `${JSON.stringify(answer, undefined, 2)}\n`;
    case "sarif":
      return `${JSON.stringify(how.sarif(answer), undefined, 2)}\n`;
  }
}

/**
 * Answers, and turns errors into exit codes: 3 if it is too large to be decided, and otherwise 2, since 1 says that something
 * does not hold.
 */
export async function answering(answer: () => Promise<void>): Promise<void> {
  try {
    await answer();
  } catch (error) {
    if (!(error instanceof Error) || error instanceof UsageError) throw error;
    if (!UNDECIDABLE.has(error.name)) throw new UsageError(error.message, { cause: error });
    process.stderr.write(`cfaccess: it cannot be decided: ${error.message}\n`);
    process.exitCode = EXIT.undecided;
  }
}

/** Names of errors of what is too large to be told exactly. (Their classes would load the engine.) */
const UNDECIDABLE: ReadonlySet<string> = new Set(["TooManyOverlapsError", "TooEntangledError"]);
