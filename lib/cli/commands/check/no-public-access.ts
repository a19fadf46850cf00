import { Command } from "commander";
import { readModel, SOURCE_HELP } from "../../support/access-sources";
import { withExamples } from "../../support/commander";
import { answering } from "../../support/reach-answers";
import { exceptionsOf, withCheckOptions, writeResult, type CheckCommandOptions } from "./result";

/** `cfaccess check no-public-access`. */
export const notPublicCommand = (): Command =>
  withExamples(
    withCheckOptions(
      new Command("no-public-access")
        .description("Prove that nothing is open to anybody: without a login, or with a login that anybody can have.")
        .argument("<source>", `the version to look at, the later one of a plan: ${SOURCE_HELP}`),
    ).action((source: string, options: CheckCommandOptions) => answering(() => run(source, options))),
    "cfaccess check no-public-access cdktf.out",
    "cfaccess check no-public-access live --exceptions public.yaml",
  );

async function run(source: string, options: CheckCommandOptions): Promise<void> {
  const exceptions = await exceptionsOf(options);
  const model = await readModel(source, options);
  const { checkNotPublic } = await import("../../../reach/compare/index.js");
  await writeResult(checkNotPublic(model, { exceptions }), options);
}
