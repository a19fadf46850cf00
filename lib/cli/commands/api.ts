import { Command } from "commander";

/** `cfaccess api`: one command for each endpoint of the Access API. */
export const apiCommand = (): Command =>
  new Command("api")
    .description("Call any endpoint of the Cloudflare Access API.")
    .argument("[words...]")
    // A program that is generated from the endpoint table handles help, options and commands. Only this command loads it.
    .helpOption(false)
    .allowUnknownOption()
    .action(async (_words: string[], _options: object, command: Command) => {
      const { runApi } = await import("./api/run.js");
      process.exitCode = await runApi(command.args);
    });
