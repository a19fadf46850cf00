import { Command } from "commander";
import { accessApi, endpointsOf, isEndpoint, type Endpoint, type EndpointTable } from "../../../api";
import { wordsIn } from "../../support/check-command";
import { helpCommand } from "../../support/help-command";
import { UsageError } from "../../support/usage-error";
import { endpointCommand, outputOption, permissionOf } from "./endpoint-command";
import { kebabCase } from "./kebab-case";
import { writeResult, type Output } from "./output";
import { meaningOf, parametersOf, placeholderOf } from "./parameter";
import { listTable } from "./table";
import type { Terminal } from "./terminal";

/** `cfaccess api` with all its commands, made from the table of endpoints. */
export function apiProgram(terminal: Terminal): Command {
  const program = new Command("cfaccess api")
    .description(
      "Call any endpoint of the Cloudflare Access API.\nCredentials come from CLOUDFLARE_API_TOKEN, or CLOUDFLARE_EMAIL and CLOUDFLARE_API_KEY.",
    )
    // Otherwise --output behind a command would be taken for the one of --list.
    .enablePositionalOptions()
    .option("--list", "list the endpoints")
    .addOption(outputOption())
    // What follows a command that is none is not looked at: the command is what is wrong.
    .allowExcessArguments()
    .allowUnknownOption();
  addCommands(program, accessApi, "", terminal);
  program.addCommand(helpCommand(program)).helpCommand(false);
  program.action(async ({ list, output }: { list?: boolean; output: Output }, { args: [unknown] }: Command) => {
    if (unknown?.startsWith("-")) throw new UsageError(`unknown option '${unknown}'.`);
    if (unknown !== undefined) throw new UsageError(`unknown command '${unknown}'. There are ${wordsIn(program)}.`);
    if (list === true) await writeEndpoints(output, terminal);
    else program.help({ error: true });
  });
  return settled(program, terminal);
}

function addCommands(parent: Command, table: EndpointTable, prefix: string, terminal: Terminal): void {
  for (const [key, entry] of Object.entries(table)) {
    const name = prefix + key;
    const word = kebabCase(key);
    if (isEndpoint(entry)) parent.addCommand(endpointCommand(word, name, entry, terminal));
    else {
      const group = new Command(word).description(`Endpoints: ${Object.keys(entry).map(kebabCase).join(", ")}`);
      addCommands(group, entry, `${name}.`, terminal);
      parent.addCommand(group);
    }
  }
}

/**
 * Commander's own words go where ours go, and it throws rather than ending the process.
 * What an option means is said in its description: commander's notes behind it would be said twice.
 */
function settled(command: Command, terminal: Terminal): Command {
  command.configureHelp({ optionDescription: ({ description }) => description });
  command.exitOverride().configureOutput({
    writeOut: (text) => void terminal.write(text),
    writeErr: (text) => terminal.warn(text),
    outputError: (text, write) => write(text.replace(/^error: /, "cfaccess: ")),
  });
  command.commands.forEach((inner) => settled(inner, terminal));
  return command;
}

/** The words of an endpoint's command: `infrastructure targets list`. */
export const wordsOf = (name: string): string => name.split(".").map(kebabCase).join(" ");

async function writeEndpoints(output: Output, terminal: Terminal): Promise<void> {
  const endpoints = [...endpointsOf(accessApi)].map(([name, endpoint]) => described(name, endpoint));
  if (output === "json") await writeResult(endpoints, output, terminal);
  else if (output === "jsonl") for (const endpoint of endpoints) await writeResult(endpoint, output, terminal);
  else {
    await terminal.write(listTable(["command", "method", "summary"], terminal.coloured)(endpoints));
  }
}

function described(name: string, endpoint: Endpoint): object {
  const { method, path, summary, paging, destroys, deprecated } = endpoint;
  const parameters = parametersOf(endpoint).map((parameter) => ({
    name: parameter.name,
    option: parameter.option,
    in: parameter.place,
    type: placeholderOf(parameter.shape),
    required: parameter.required,
    description: meaningOf(parameter),
  }));
  const permission = permissionOf(endpoint);
  return {
    command: wordsOf(name),
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
