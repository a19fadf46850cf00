import { CommanderError } from "commander";
import { isAccessError } from "../../../client";
import { checkCommand, UsageError, withoutCredentials } from "../../support/commander";
import { apiProgram } from "./program";
import { processTerminal, type Terminal } from "./terminal";

/**
 * Runs `cfaccess api` with its arguments.
 *
 * @returns the exit code: 0 for success, 1 if the API failed or rejected the call, 2 if the command line is invalid
 */
export async function runApi(args: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  try {
    const program = apiProgram(terminal);
    checkCommand(program, args);
    await program.parseAsync(args, { from: "user" });
    return 0;
  } catch (error) {
    // Commander has already printed its own errors.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const hint = isAccessError(error) && error.hint !== undefined ? ` ${error.hint}` : "";
    const message = `cfaccess: ${error instanceof Error ? error.message : String(error)}${hint}\n`;
    terminal.warn(withoutCredentials(message, args));
    const usage = error instanceof UsageError || (isAccessError(error) && error.code === "ACCESS_ERR_CONFIGURATION");
    return usage ? 2 : 1;
  }
}
