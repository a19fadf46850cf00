import { writeFile } from "node:fs/promises";
import { Command } from "commander";
import { readModel, SOURCE_HELP } from "../support/access-sources";
import { withExamples } from "../support/commander";
import { answering } from "../support/reach-answers";

interface Options {
  readonly out?: string;
  readonly account?: string;
}

/** `cfaccess snapshot`: who can reach what, as stable JSON. */
export const snapshotCommand = (): Command =>
  withExamples(
    new Command("snapshot")
      .description(
        "Write who can reach what as stable JSON without secrets, to commit and to compare with later versions.\n" +
          "Other commands read it in place of the source.",
      )
      .argument("<from>", `where to read: ${SOURCE_HELP}`)
      .option("-o, --out <file>", "file to write (default: the standard output)")
      .option("--account <id>", "ID of the account, if a source has objects of several (default: the only one)")
      .action((from: string, options: Options) => answering(() => snapshot(from, options))),
    "cfaccess snapshot live --out access.json",
    "cfaccess snapshot cdktf.out",
  );

async function snapshot(from: string, options: Options): Promise<void> {
  const model = await readModel(from, options);
  const { writeSnapshot } = await import("../../reach/readers/index.js");
  const text = writeSnapshot(model);
  if (options.out === undefined) process.stdout.write(text);
  else await writeFile(options.out, text);
}
