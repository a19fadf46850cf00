import { Command } from "commander";
import { accessApi, endpointsOf, isEndpoint, type Endpoint, type EndpointTable } from "../../../api";
import { helpCommand, throwErrors, unknownCommand, UsageError, withExamples } from "../../support/commander";
import { didYouMean } from "../../support/suggestion";
import { endpointCommand, exampleOf, outputOption, permissionOf } from "./endpoint-command";
import { writeResult, type Output } from "./output";
import { describeParameter, kebabCase, parametersOf, placeholderOf, wordsOf } from "./parameter";
import { listTable } from "./table";
import type { Terminal } from "./terminal";

/** The options of `cfaccess api` itself, for suggestions. */
const OWN_OPTIONS = ["--list", "--output", "--help"];

/** `cfaccess api` with all its commands, generated from the endpoint table. */
export function apiProgram(terminal: Terminal): Command {
  const program = new Command("cfaccess api")
    .description(
      "Call any endpoint of the Cloudflare Access API.\nCredentials come from CLOUDFLARE_API_TOKEN, or CLOUDFLARE_EMAIL and CLOUDFLARE_API_KEY.",
    )
    // Otherwise this program would take the --output of its commands for its own.
    .enablePositionalOptions()
    .option("--list", "list the endpoints")
    .addOption(outputOption())
    // Arguments after an unknown command are ignored: the error must name the command.
    .allowExcessArguments()
    .allowUnknownOption();
  withExamples(
    program,
    "cfaccess api --list",
    "cfaccess api infrastructure targets list --output json",
    "cfaccess api mcp servers sync --id jira --dry-run",
  );
  addCommands(program, accessApi, "", terminal);
  program.addCommand(helpCommand(program, "cfaccess api help users list")).helpCommand(false);
  program.action(async ({ list, output }: { list?: boolean; output: Output }, { args: [unknown] }: Command) => {
    if (unknown?.startsWith("-")) {
      const suggestion = didYouMean(unknown, OWN_OPTIONS);
      throw new UsageError(`unknown option '${unknown}'.${suggestion} See cfaccess api --help.`);
    }
    if (unknown !== undefined) throw unknownCommand(program, unknown);
    if (list === true) await writeEndpoints(output, terminal);
    else program.help({ error: true });
  });
  throwErrors(program);
  writeTo(terminal, program);
  return program;
}

function addCommands(parent: Command, table: EndpointTable, prefix: string, terminal: Terminal): void {
  for (const [key, entry] of Object.entries(table)) {
    const name = prefix + key;
    const word = kebabCase(key);
    if (isEndpoint(entry)) parent.addCommand(endpointCommand(word, name, entry, terminal));
    else {
      const group = new Command(word).description(`Endpoints: ${Object.keys(entry).map(kebabCase).join(", ")}`);
      addCommands(group, entry, `${name}.`, terminal);
      parent.addCommand(withExamples(group, ...examplesOf(entry, `${name}.`)));
    }
  }
}

/** The examples of a group: that of its first endpoint. */
function examplesOf(table: EndpointTable, prefix: string): string[] {
  const [first] = endpointsOf(table);
  return first === undefined ? [] : [exampleOf(prefix + first[0], first[1])];
}

/** Sends the output of commander to the terminal. */
function writeTo(terminal: Terminal, command: Command): void {
  // The description of an option already contains its default and allowed values, which commander would append.
  command.configureHelp({ optionDescription: ({ description }) => description });
  command.configureOutput({
    writeOut: (text) => void terminal.write(text),
    writeErr: (text) => terminal.warn(text),
  });
  command.commands.forEach((inner) => writeTo(terminal, inner));
}

async function writeEndpoints(output: Output, terminal: Terminal): Promise<void> {
  const endpoints = [...endpointsOf(accessApi)].map(([name, endpoint]) => describeEndpoint(name, endpoint));
  if (output === "json") await writeResult(endpoints, output, terminal);
  else if (output === "jsonl") for (const endpoint of endpoints) await writeResult(endpoint, output, terminal);
  else {
    await terminal.write(listTable(["command", "method", "summary"], terminal.colored)(endpoints));
  }
}

function describeEndpoint(name: string, endpoint: Endpoint): object {
  const { method, path, summary, paging, destroys, deprecated } = endpoint;
  const parameters = parametersOf(endpoint).map((parameter) => ({
    name: parameter.name,
    option: parameter.option,
    in: parameter.part,
    type: placeholderOf(parameter.schema),
    required: parameter.required,
    description: describeParameter(parameter),
  }));
  const permission = permissionOf(endpoint);
  return {
    command: wordsOf(name).join(" "),
    endpoint: name,
    method,
    path,
    summary,
    permission,
    paging,
    destroys,
    deprecated,
    parameters,
  };
}
