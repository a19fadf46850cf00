import { Command } from "commander";
import { checkCommand } from "./check-command";

/** `help [command...]` of a program: the same as the words with `--help` behind them, however many they are. */
export const helpCommand = (program: Command): Command =>
  new Command("help")
    .description("display help for command")
    .argument("[command...]")
    .action(async (words: string[]) => {
      checkCommand(program, words);
      await program.parseAsync([...words, "--help"], { from: "user" });
    });
