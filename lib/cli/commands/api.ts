import { Command } from "commander";

/** `cfaccess api`: every endpoint of the Access API as a command. */
export const apiCommand = (): Command =>
  new Command("api")
    .description("Call any endpoint of the Cloudflare Access API.")
    .argument("[words...]")
    // Help, options and words are those of a program made from the table, which only this command waits for.
    .helpOption(false)
    .allowUnknownOption()
    .action(async (_words: string[], _options: object, command: Command) => {
      const { runApi } = await import("./api/run.js");
      process.exitCode = await runApi(command.args);
    });
