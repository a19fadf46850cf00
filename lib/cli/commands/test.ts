import { Command, Option } from "commander";
import { repeatable, withExamples } from "../support/commander";

/** `cfaccess test`: tests of who can reach what, in YAML files. */
export const testCommand = (): Command =>
  withExamples(
    new Command("test")
      .description(
        "Test who can reach what: YAML files say of people what they must get in to, and what not. Exit code 0: all hold; 1: some do not; 2: a file, a source or the command line is wrong; 3: some rest on facts that the source does not tell.",
      )
      .argument("<file...>", "files of tests")
      .addOption(
        repeatable(
          "--in <source>",
          "what to test: a cdktf.out folder, a cdk.tf.json, a plan or state of terraform show -json, a snapshot, or live (default: cdktf.out)",
        ),
      )
      .option("--account <id>", "ID of the account, if the source has several")
      .option(
        "--generate",
        "write tests of what holds today into the one file, and keep its other tests and comments",
        false,
      )
      .addOption(
        new Option("--output <format>", "format of the results").choices(["text", "json", "junit"]).default("text"),
      )
      .action(async (files: string[], options: object) => {
        const { runTestCommand } = await import("./test/run.js");
        process.exitCode = await runTestCommand(files, options as Parameters<typeof runTestCommand>[1]);
      }),
    "cfaccess test access.tests.yaml",
    "cfaccess test access.tests.yaml --in plan.json --output junit > results.xml",
    "cfaccess test --generate access.tests.yaml --in cdktf.out",
  );
