import { Command } from "commander";
import { readModel, SOURCE_HELP } from "../../support/access-sources";
import { withExamples } from "../../support/commander";
import { answering } from "../../support/reach-answers";
import { exceptionsOf, withCheckOptions, writeResult, type CheckCommandOptions } from "./result";

interface Options extends CheckCommandOptions {
  readonly who: string;
  readonly to?: string;
}

/** `cfaccess check not-granted`. */
export const notGrantedCommand = (): Command =>
  withExamples(
    withCheckOptions(
      new Command("not-granted")
        .description("Prove that nobody of a class gets in.")
        .argument("<source>", `the version to look at, the later one of a plan: ${SOURCE_HELP}`)
        .requiredOption(
          "--who <class>",
          'who: ann@example.com, "@example.com", anybody, not-logged-in, country:NL, address:192.0.2.0/24, group:NAME, login:NAME, ' +
            "method:mfa, token:NAME, any-token; several with blanks between must all hold",
        )
        .option(
          "--to <what>",
          "what they must not reach: a URL, a hostname, or an application's name (default: anything)",
        ),
    ).action((source: string, options: Options) => answering(() => run(source, options))),
    'cfaccess check not-granted plan.json --who "@contractors.example.com" --to wiki.example.com',
    "cfaccess check not-granted live --who not-logged-in",
  );

async function run(source: string, options: Options): Promise<void> {
  const exceptions = await exceptionsOf(options);
  const model = await readModel(source, options);
  const { checkNotGranted } = await import("../../../reach/compare/index.js");
  const { who, to } = options;
  await writeResult(checkNotGranted(model, { who, to, exceptions }), options);
}
