import type { Command } from "commander";
import { apiProgram } from "../../lib/cli/commands/api/program";
import type { Terminal } from "../../lib/cli/commands/api/terminal";
import { cfaccessProgram } from "../../lib/cli/program";
import { BAD_INPUT, generatedCommands } from "./bad-input";
import { runApiInProcess } from "./run-cfaccess";

const terminal: Terminal = {
  colored: false,
  interactive: false,
  write: () => Promise.resolve(),
  warn: () => undefined,
  readInput: () => Promise.resolve(""),
  ask: () => Promise.resolve(""),
};

/** All commands by their words: those of `cfaccess`, and those that `cfaccess api` generates. */
function allCommands(): Map<string, Command> {
  const commands = new Map<string, Command>();
  const add = (words: string, command: Command): void => {
    commands.set(words, command);
    for (const subcommand of command.commands) add(`${words} ${subcommand.name()}`, subcommand);
  };
  add("cfaccess", cfaccessProgram("0.0.0"));
  add("cfaccess api", apiProgram(terminal));
  return commands;
}

/** The help of a command, with the text that follows its options. */
function helpOf(command: Command): string {
  let help = "";
  command.configureOutput({ writeOut: (text) => (help += text) });
  command.outputHelp();
  return help;
}

const examplesOf = (command: Command): string[] =>
  (helpOf(command).split("\nExamples:\n")[1] ?? "").split("\n").flatMap((line) => line.trim() || []);

const commands = allCommands();
const generated = generatedCommands();
const isGenerated = (words: string): boolean => generated.has(words.replace(/^cfaccess api /, ""));
const sourceOf = (words: string): string =>
  isGenerated(words)
    ? "lib/cli/commands/api/endpoint-command.ts"
    : `lib/cli/commands/${words.split(" ").slice(1, 2).join("") || "../program"}.ts`;

describe("every command", () => {
  test("has a description, and a description of each argument", () => {
    const missing = [...commands].flatMap(([words, command]) => [
      ...(command.description() === ""
        ? [`${words} has no description: add .description(…) in ${sourceOf(words)}`]
        : []),
      ...command.registeredArguments.flatMap((argument) =>
        argument.description === "" && words !== "cfaccess api"
          ? [`${words} has no description of its argument ${argument.name()}: add it in ${sourceOf(words)}`]
          : [],
      ),
    ]);
    expect(missing).toEqual([]);
  });

  test("has a description of each option", () => {
    const missing = [...commands].flatMap(([words, command]) =>
      command.options
        .filter(({ description, long }) => description === "" && !isGenerated(words) && long !== undefined)
        .map(({ long }) => `${words} has no description of ${long ?? ""}: add it in ${sourceOf(words)}`),
    );
    expect(missing).toEqual([]);
  });

  test("has an example of itself or a subcommand in its help", () => {
    const missing = [...commands].flatMap(([words, command]) => {
      const examples = examplesOf(command);
      const valid =
        examples.length > 0 && examples.every((example) => example.replace(/^eval "\$\(/, "").startsWith(words));
      return valid ? [] : [`${words} has no example: wrap it in withExamples(…) in ${sourceOf(words)}`];
    });
    expect(missing).toEqual([]);
  });

  test("has a test for bad input", () => {
    const missing = [...commands.keys()]
      .filter((words) => !isGenerated(words) && !(words in BAD_INPUT))
      .map((words) => `${words} has no test for bad input: add it to BAD_INPUT in test/cli/bad-input.ts`);
    expect(missing).toEqual([]);
  });
});

test("the bad-input tests have no command that does not exist", () => {
  const known = [...Object.keys(BAD_INPUT), ...[...generated.keys()].map((words) => `cfaccess api ${words}`)];
  expect(known.filter((words) => !commands.has(words))).toEqual([]);
});

/** The examples of all endpoints that do not read a file. */
const examples = [...generated.keys()]
  .flatMap((words) => {
    const command = commands.get(`cfaccess api ${words}`);
    return command === undefined ? [] : examplesOf(command);
  })
  .filter((example) => !example.includes("@body.json"));

test.each([...new Set(examples)])("the example %s is valid", async (example) => {
  const [, , ...args] = example.split(" ");
  const outcome = await runApiInProcess([...args, "--dry-run"], { CLOUDFLARE_ACCOUNT_ID: "0".repeat(32) });
  expect(outcome).toMatchObject({ code: 0, stderr: "" });
});
