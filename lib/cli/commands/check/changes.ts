import { Command } from "commander";
import { readVersions, SOURCE_HELP } from "../../support/access-sources";
import { withExamples } from "../../support/commander";
import { answering, assumeSameUnknowns } from "../../support/reach-answers";
import { exceptionsOf, withCheckOptions, writeResult, type CheckCommandOptions } from "./result";

interface Options extends CheckCommandOptions {
  readonly assumeSameUnknowns: boolean;
}

type Check = "no-new-access" | "no-lost-access" | "equivalent";

/** A check of two versions of an account. */
export const changesCommand = (check: Check, what: string): Command =>
  withExamples(
    withCheckOptions(
      new Command(check)
        .description(`Prove that between two versions, ${what}.`)
        .argument("<from>", `the earlier version: ${SOURCE_HELP}`)
        .argument("[to]", "the later version, in one of the same forms; not needed if the first is a plan")
        .addOption(assumeSameUnknowns()),
    ).action((from: string, to: string | undefined, options: Options) =>
      answering(() => run(check, from, to, options)),
    ),
    `cfaccess check ${check} plan.json`,
    `cfaccess check ${check} access.json cdktf.out --output json`,
  );

async function run(check: Check, from: string, to: string | undefined, options: Options): Promise<void> {
  const exceptions = await exceptionsOf(options);
  const { before, after } = await readVersions(from, to, options);
  const { checkChanges } = await import("../../../reach/compare/index.js");
  const { assumeSameUnknowns: isSame } = options;
  await writeResult(checkChanges(check, before, after, { exceptions, assumeSameUnknowns: isSame }), options);
}
