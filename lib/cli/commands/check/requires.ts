import { Argument, Command } from "commander";
import type { Requirement } from "../../../reach/compare";
import { readModel, SOURCE_HELP } from "../../support/access-sources";
import { withExamples } from "../../support/commander";
import { answering } from "../../support/reach-answers";
import { exceptionsOf, withCheckOptions, writeResult, type CheckCommandOptions } from "./result";

interface Options extends CheckCommandOptions {
  readonly to?: string;
}

/** As in `REQUIREMENTS`, without loading it. */
const REQUIREMENTS = [
  "mfa",
  "login",
  "approval",
  "isolation",
  "justification",
] as const satisfies readonly Requirement[];

/** `cfaccess check requires`. */
export const requiresCommand = (): Command =>
  withExamples(
    withCheckOptions(
      new Command("requires")
        .description(
          "Prove that nobody gets in without a second factor, a login, an approval, an isolated browser or a reason.",
        )
        .addArgument(new Argument("<what>", "what everybody must have or do").choices(REQUIREMENTS))
        .argument("<source>", `the version to look at, the later one of a plan: ${SOURCE_HELP}`)
        .option("--to <what>", "only for a URL, a hostname, or an application's name (default: everything)"),
    ).action((what: Requirement, source: string, options: Options) => answering(() => run(what, source, options))),
    "cfaccess check requires mfa plan.json --to admin.example.com",
    "cfaccess check requires login live",
  );

async function run(requirement: Requirement, source: string, options: Options): Promise<void> {
  const exceptions = await exceptionsOf(options);
  const model = await readModel(source, options);
  const { checkRequires } = await import("../../../reach/compare/index.js");
  await writeResult(checkRequires(model, { requirement, to: options.to, exceptions }), options);
}
