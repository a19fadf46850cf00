import type { Command } from "commander";
import { UsageError } from "./usage-error";

/**
 * Sees that the first words name a command of the program. Commander does not look where help is asked for: it would show
 * that of what does exist, as if nothing were wrong.
 *
 * @throws UsageError that names the word that is no command, and those there are
 */
export function checkCommand(program: Command, words: readonly string[]): void {
  let command = program;
  for (const word of words) {
    // Behind an option, or behind a command without others, words are values.
    if (command.commands.length === 0 || word.startsWith("-")) return;
    const named = command.commands.find((other) => other.name() === word);
    if (named === undefined) throw new UsageError(`unknown command '${word}'. There are ${wordsIn(command)}.`);
    command = named;
  }
}

/** The commands of a command, for messages. */
export const wordsIn = ({ commands }: Command): string => commands.map((command) => command.name()).join(", ");
