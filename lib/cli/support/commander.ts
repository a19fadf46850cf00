import { Command, Option } from "commander";
import { Concealer } from "../../secrets/concealer";
import { issuedCredentialKind } from "../../secrets/credential";
import { didYouMean } from "./suggestion";

/** An invalid command line, with exit code 2. The message names what was given, what is allowed, and the fix. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * Checks that the first arguments name a command of the program. Commander does not check this if help is requested: it
 * would show the help of the last command that exists.
 *
 * @throws UsageError that names the unknown command and the existing ones
 */
export function checkCommand(program: Command, args: readonly string[]): void {
  let command = program;
  for (const arg of args) {
    // After an option, or a command without subcommands, arguments are values.
    if (command.commands.length === 0 || arg.startsWith("-")) return;
    const subcommand = command.commands.find((other) => other.name() === arg);
    if (subcommand === undefined) throw unknownCommand(command, arg);
    command = subcommand;
  }
}

/** The error for an unknown subcommand of a command. */
export function unknownCommand({ commands }: Command, name: string): UsageError {
  const names = commands.map((command) => command.name());
  return new UsageError(`unknown command '${name}'.${didYouMean(name, names)} The commands are ${names.join(", ")}.`);
}

/** The `help [command...]` command of a program. Shows the same help as `--help` after the command. */
export function helpCommand(program: Command, example: string): Command {
  const command = new Command("help")
    .description("Show the help of a command.")
    .argument("[command...]", "the command, all of its words")
    .action(async (words: string[]) => {
      checkCommand(program, words);
      await program.parseAsync([...words, "--help"], { from: "user" });
    });
  return withExamples(command, example);
}

/** Adds examples to the end of a command's help. */
export const withExamples = (command: Command, ...examples: readonly string[]): Command =>
  command.addHelpText("after", `\nExamples:\n${examples.map((example) => `  ${example}`).join("\n")}`);

/**
 * Lets commander throw CommanderError instead of ending the process, for a command and its subcommands. Prints its errors
 * like those of `cfaccess`, with suggestions ("Did you mean …?") on the same line.
 */
export function throwErrors(command: Command): void {
  command.exitOverride().configureOutput({
    outputError: (text, write) =>
      write(withoutCredentials(text.replace(/^error: /, "cfaccess: ").replace("\n(", " ("))),
  });
  command.commands.forEach(throwErrors);
}

/** An error message without the credentials of the environment, and without arguments that are plainly credentials. */
export function withoutCredentials(message: string, args: readonly string[] = process.argv.slice(2)): string {
  const { CLOUDFLARE_API_TOKEN = "", CLOUDFLARE_API_KEY = "" } = process.env;
  const words = args.flatMap((argument) => argument.split(/[\s=:/?&'"]+/)).map((word) => word.replace(/^-+/, ""));
  const pasted = words.filter((word) => issuedCredentialKind(word) !== undefined);
  const secrets = [CLOUDFLARE_API_TOKEN, CLOUDFLARE_API_KEY, ...pasted];
  return new Concealer({ mask: "[redacted]", shortest: 8 }, secrets).conceal(message);
}

/** An option that can be given several times, and has a list of values. */
export const repeatable = (flags: string, description: string): Option =>
  new Option(flags, `${description}; repeatable`).argParser((value: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    value,
  ]);
