import { Command } from "commander";
import { readVersions, SOURCE_HELP } from "../support/access-sources";
import { withExamples } from "../support/commander";
import {
  answering,
  assumeSameUnknowns,
  EXIT,
  formatOf,
  rendered,
  withAnswerOptions,
  type AnswerOptions,
} from "../support/reach-answers";

interface Options extends AnswerOptions {
  readonly assumeSameUnknowns: boolean;
  readonly exitCode: boolean;
}

/** `cfaccess diff`: who gains and who loses between two versions of an account. */
export const diffCommand = (): Command =>
  withExamples(
    command(),
    "cfaccess diff plan.json",
    "cfaccess diff state.json cdktf.out --output markdown",
    "cfaccess diff live cdktf.out --exit-code",
    "cfaccess diff main/apps.json,main/identity.json apps.json,identity.json",
  );

const command = (): Command =>
  withAnswerOptions(
    new Command("diff")
      .description(
        "Say who gains and who loses access between two versions of an account, and prove that nobody else does.\n" +
          "It needs no network and no account, unless a source is 'live'.",
      )
      .argument("<from>", `the earlier version: ${SOURCE_HELP}`)
      .argument("[to]", "the later version, in one of the same forms; not needed if the first is a plan")
      .addOption(assumeSameUnknowns())
      .option("--exit-code", "exit with 1 if something changes, and with 3 if that cannot be decided", false),
  ).action((from: string, to: string | undefined, options: Options) => answering(() => diff(from, to, options)));

async function diff(from: string, to: string | undefined, options: Options): Promise<void> {
  const { before, after } = await readVersions(from, to, options);
  const { compare } = await import("../../reach/compare/index.js");
  const { comparisonMarkdown, comparisonSarif, comparisonText } = await import("../../reach/compare/render/index.js");
  const comparison = compare(before, after, options);
  process.stdout.write(
    rendered(comparison, formatOf(options), {
      text: comparisonText,
      markdown: comparisonMarkdown,
      sarif: comparisonSarif,
    }),
  );
  if (!options.exitCode || comparison.changes.length === 0) return;
  const isCertain = comparison.changes.some(({ certainty }) => certainty === "certain");
  process.exitCode = isCertain ? EXIT.does_not_hold : EXIT.undecided;
}
