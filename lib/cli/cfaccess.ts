#!/usr/bin/env node
import { CommanderError } from "commander";
import { cfaccessProgram } from "./program";
import { checkCommand, UsageError, withoutCredentials } from "./support/commander";
import { packageVersion } from "./support/package-version";

async function run(args: readonly string[]): Promise<void> {
  const program = cfaccessProgram(packageVersion());
  checkCommand(program, args);
  await program.parseAsync(args, { from: "user" });
}

run(process.argv.slice(2)).catch((error: unknown) => {
  // Commander has already printed its own errors.
  const printed = error instanceof CommanderError;
  if (!printed) {
    process.stderr.write(`cfaccess: ${withoutCredentials(error instanceof Error ? error.message : String(error))}\n`);
  }
  process.exitCode = printed && error.exitCode === 0 ? 0 : printed || error instanceof UsageError ? 2 : 1;
});
