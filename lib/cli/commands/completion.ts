import { Command, InvalidArgumentError } from "commander";
import { withExamples } from "../support/commander";

const SHELLS = ["bash", "zsh", "fish"] as const;
type Shell = (typeof SHELLS)[number];

/** `cfaccess completion`: prints a script that completes commands and options in a shell. */
export const completionCommand = (): Command =>
  withExamples(
    new Command("completion")
      .description("Print a script that completes the commands and options of cfaccess in your shell.")
      .argument("<shell>", `the shell: ${SHELLS.join(", ")}`, shellOf)
      .action(async (shell: Shell, _options: object, command: Command) => {
        const { completionScript } = await import("./completion/script.js");
        process.stdout.write(completionScript(shell, command.parent ?? command));
      }),
    'eval "$(cfaccess completion bash)"',
    "cfaccess completion zsh > ~/.zfunc/_cfaccess",
    "cfaccess completion fish > ~/.config/fish/completions/cfaccess.fish",
  );

function shellOf(text: string): Shell {
  const shell = SHELLS.find((name) => name === text);
  if (shell === undefined) throw new InvalidArgumentError(`The shells are ${SHELLS.join(", ")}.`);
  return shell;
}
