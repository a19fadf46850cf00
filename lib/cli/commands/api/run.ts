import { CommanderError } from "commander";
import { isAccessError } from "../../../client";
import { checkCommand } from "../../support/check-command";
import { UsageError } from "../../support/usage-error";
import { apiProgram } from "./program";
import { processTerminal, type Terminal } from "./terminal";

/**
 * Runs `cfaccess api` with the words behind it.
 *
 * @returns its exit code: 0 if it worked, 1 if the API could not be reached or said no, 2 if the words make no sense
 */
export async function runApi(words: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  try {
    const program = apiProgram(terminal);
    checkCommand(program, words);
    await program.parseAsync(words, { from: "user" });
    return 0;
  } catch (error) {
    // Commander has said it already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const hint = isAccessError(error) && error.hint !== undefined ? ` ${error.hint}` : "";
    terminal.warn(`cfaccess: ${error instanceof Error ? error.message : String(error)}${hint}\n`);
    const usage = error instanceof UsageError || (isAccessError(error) && error.code === "ACCESS_ERR_CONFIGURATION");
    return usage ? 2 : 1;
  }
}
