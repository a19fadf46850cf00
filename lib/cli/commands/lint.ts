import { Command, InvalidArgumentError, Option } from "commander";
import { SOURCE_HELP } from "../support/access-sources";
import { withExamples } from "../support/commander";
import { answering, withAnswerOptions } from "../support/reach-answers";
import type { LintCommandOptions } from "./lint/options";

/** `cfaccess lint`: checks plans, states, synthesized apps or the account with guardrails. */
export const lintCommand = (): Command =>
  withExamples(
    command(),
    "cfaccess lint",
    "cfaccess lint plan.json --output sarif > guardrails.sarif",
    "cfaccess lint live --level token-unused=error --fail-on warning",
    "cfaccess lint --list",
  );

const command = (): Command =>
  withAnswerOptions(
    new Command("lint")
      .description(
        "Find what is configured correctly and is still a bad idea: applications that are open to everyone, policies that never\n" +
          "decide, and others. It needs no network and no account, unless the source is 'live'.\n" +
          "The exit code is 0 if nothing of level error is found, 1 if something is, 2 if the source or a setting is invalid, and 3 if\n" +
          "a guardrail cannot be decided.",
      )
      .argument("[source]", `${SOURCE_HELP} (default: cdktf.out)`)
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
        new Option("--fail-on <level>", "the mildest level for which the exit code is 1")
          .choices(["error", "warning", "note"])
          .default("error"),
      )
      .option("--whole-account", "the source has all objects of the account (always so for 'live')", false)
      .option("--list", "list the guardrails, and check nothing", false),
  ).action((source: string | undefined, options: LintCommandOptions) =>
    answering(async () => {
      const { runLint } = await import("./lint/run.js");
      process.exitCode = await runLint(source, options);
    }),
  );

function levelOf(text: string, previous: unknown): Readonly<Record<string, string>> {
  const [id, level, ...rest] = text.split("=");
  if (id === undefined || level === undefined || rest.length > 0) {
    throw new InvalidArgumentError("Write the ID of a guardrail and a level: redundant-rule=off.");
  }
  return { ...(previous as Record<string, string>), [id]: level };
}
