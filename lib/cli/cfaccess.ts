#!/usr/bin/env node
import { readFileSync } from "node:fs";
import path from "node:path";
import { Command } from "commander";
import { apiCommand } from "./api";
import { emulateCommand } from "./emulate";
import { helpCommand } from "./help-command";
import { providerCommand } from "./provider";

/** Each command is a file of its own. None may import at its top what takes long: every run of the program would wait. */
const commands = [apiCommand, emulateCommand, providerCommand];

const { version } = JSON.parse(readFileSync(path.join(__dirname, "../../package.json"), "utf8")) as { version: string };

const program = new Command("cfaccess")
  .description("Cloudflare Access as code: what goes with the constructs, on the command line.")
  .version(version);
for (const command of commands) program.addCommand(command());
program.addCommand(helpCommand(program)).helpCommand(false);

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`cfaccess: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
