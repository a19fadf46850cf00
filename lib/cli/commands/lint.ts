import { Command, InvalidArgumentError, Option } from "commander";
import { withExamples } from "../support/commander";
import type { LintCommandOptions } from "./lint/options";

/** `cfaccess lint`: checks plans, states, synthesized apps or the account with guardrails. */
export const lintCommand = (): Command =>
  withExamples(
    new Command("lint")
      .description(
        "Find what is configured correctly in Access and is still a bad idea: applications that are open to everyone, policies that\n" +
          "never decide, and others. Without an account, unless the source is 'live'.\n" +
          "The exit code is 0 if nothing is found, 1 if something is, and 2 if the source or a setting is invalid.",
      )
      .argument(
        "[source...]",
        "a cdktf.out folder, a cdk.tf.json, a plan or state as JSON, a snapshot, or 'live' (default: cdktf.out); several are one account",
      )
      .option("--config <file>", "settings of the guardrails (default: .cfaccess.yaml, if it exists)")
      .addOption(
        new Option("--level <id=level...>", "level of a guardrail: error, warning, note or off")
          .argParser(levelOf)
          .default({}, "that of each guardrail"),
      )
      .addOption(
        new Option("--suppressions <file...>", "YAML files of findings that are accepted: id, on, reason").default(
          [],
          "none",
        ),
      )
      .addOption(
        new Option("--format <format>", "format of the report")
          .choices(["text", "markdown", "json", "sarif"])
          .default("text"),
      )
      .addOption(
        new Option("--fail-on <level>", "the mildest level that counts as found, for the exit code")
          .choices(["error", "warning", "note"])
          .default("error"),
      )
      .option("--whole-account", "the source has all objects of the account (always so for 'live')")
      .option("--list", "list the guardrails, and check nothing", false)
      .action(async (sources: string[], options: LintCommandOptions) => {
        const { runLint } = await import("./lint/run.js");
        process.exitCode = await runLint(sources, options);
      }),
    "cfaccess lint",
    "cfaccess lint plan.json --format sarif > guardrails.sarif",
    "cfaccess lint live --level token-unused=error --fail-on warning",
    "cfaccess lint --list",
  );

function levelOf(text: string, previous: unknown): Readonly<Record<string, string>> {
  const [id, level, ...rest] = text.split("=");
  if (id === undefined || level === undefined || rest.length > 0) {
    throw new InvalidArgumentError("Write the ID of a guardrail and a level: redundant-rule=off.");
  }
  return { ...(previous as Record<string, string>), [id]: level };
}
