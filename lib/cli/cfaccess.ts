#!/usr/bin/env node
import { readFileSync } from "node:fs";
import path from "node:path";
import { Command, CommanderError } from "commander";
import { apiCommand } from "./commands/api";
import { checkCommand } from "./support/check-command";
import { emulateCommand } from "./commands/emulate";
import { helpCommand } from "./support/help-command";
import { providerCommand } from "./commands/provider";
import { UsageError } from "./support/usage-error";

/** Each command is a file of its own. None may import at its top what takes long: every run of the program would wait. */
const commands = [apiCommand, emulateCommand, providerCommand];

const { version } = JSON.parse(readFileSync(path.join(__dirname, "../../package.json"), "utf8")) as { version: string };

const program = new Command("cfaccess")
  .description("Cloudflare Access as code: what goes with the constructs, on the command line.")
  .version(version);
for (const command of commands) program.addCommand(command());
program.addCommand(helpCommand(program)).helpCommand(false);
throwing(program);

run(process.argv.slice(2)).catch((error: unknown) => {
  const isSaid = error instanceof CommanderError;
  if (!isSaid) process.stderr.write(`cfaccess: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = isSaid && error.exitCode === 0 ? 0 : isSaid || error instanceof UsageError ? 2 : 1;
});

async function run(words: readonly string[]): Promise<void> {
  checkCommand(program, words);
  await program.parseAsync(words, { from: "user" });
}

/** Has commander throw where it would end the process, and speak as we do: what makes no sense ends with 2 everywhere. */
function throwing(command: Command): void {
  command
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "cfaccess: ")) });
  command.commands.forEach(throwing);
}
