import { Command } from "commander";
import { apiCommand } from "./commands/api";
import { checkCommand } from "./commands/check";
import { completionCommand } from "./commands/completion";
import { diffCommand } from "./commands/diff";
import { emulateCommand } from "./commands/emulate";
import { explainCommand } from "./commands/explain";
import { lintCommand } from "./commands/lint";
import { providerCommand } from "./commands/provider";
import { snapshotCommand } from "./commands/snapshot";
import { testCommand } from "./commands/test";
import { helpCommand, throwErrors, withExamples } from "./support/commander";

/**
 * The commands of `cfaccess`, one file for each. Their files are loaded by every run, so they import what takes long to
 * load (the client, the emulator) only when they run.
 */
const COMMANDS = [
  diffCommand,
  checkCommand,
  lintCommand,
  explainCommand,
  testCommand,
  snapshotCommand,
  apiCommand,
  emulateCommand,
  providerCommand,
  completionCommand,
];

/** The `cfaccess` program. */
export function cfaccessProgram(version: string): Command {
  const program = new Command("cfaccess")
    .description(
      "Cloudflare Access as code: say who can reach what, call the API, emulate it, and install the companion provider.",
    )
    .version(version, "-v, --version", "print the version")
    // Options after a command are its own, also if a command above it has options of the same name.
    .enablePositionalOptions();
  withExamples(program, "cfaccess emulate --port 8787", "cfaccess api --list", "cfaccess help api users list");
  for (const command of COMMANDS) program.addCommand(command());
  program.addCommand(helpCommand(program, "cfaccess help api users list")).helpCommand(false);
  throwErrors(program);
  return program;
}
