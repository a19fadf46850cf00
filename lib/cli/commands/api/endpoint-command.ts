import { Command, InvalidArgumentError, Option } from "commander";
import { takesZone, writes, type Endpoint } from "../../../api";
import { callEndpoint, type Given } from "./call-endpoint";
import { OUTPUTS } from "./output";
import { columnsOf } from "./columns";
import { meaningOf, parametersOf, placeholderOf, typeOf, type Parameter } from "./parameter";
import type { Terminal } from "./terminal";

/** The command of one endpoint: its options are what the endpoint takes, and those that every command has. */
export function endpointCommand(word: string, name: string, endpoint: Endpoint, terminal: Terminal): Command {
  const parameters = parametersOf(endpoint);
  const command = new Command(word).summary(endpoint.summary).description(descriptionOf(endpoint));
  const own = ownOptions(endpoint);
  // The log endpoints have a parameter `limit`: there, --limit is also sent.
  const taken = new Set(own.map(({ long }) => long));
  const offered = parameters.filter(({ option }) => !taken.has(option));
  const spellings = new Map(offered.map((parameter) => [parameter.name, addParameter(command, parameter)]));
  for (const option of own) command.addOption(option);
  return command.action(async (options: Readonly<Record<string, unknown>>) => {
    const texts = new Map<string, readonly string[]>();
    for (const [parameter, keys] of spellings) {
      const given = keys.flatMap((key) => (options[key] ?? []) as string[]);
      if (given.length > 0) texts.set(parameter, given);
    }
    await callEndpoint({ name, endpoint, parameters, texts, given: options as unknown as Given }, terminal);
  });
}

/** What a token must be allowed to do, as Cloudflare's dashboard says it. */
export function permissionOf(endpoint: Endpoint): string {
  if (endpoint.permission === null) return "any valid token";
  return `${endpoint.permission} ${writes(endpoint) ? "Edit" : "Read"}`;
}

function descriptionOf(endpoint: Endpoint): string {
  return [
    `${endpoint.summary}.`,
    "",
    `${endpoint.method} ${endpoint.path}`,
    `Permission: ${permissionOf(endpoint)}`,
    ...(endpoint.deprecated === undefined ? [] : [`Deprecated: ${endpoint.deprecated}`]),
    ...(endpoint.destroys ? ["It destroys something or cuts people off: it asks first, unless told --yes."] : []),
  ].join("\n");
}

/** Adds the option in both spellings; answers the keys commander keeps what was given under. */
function addParameter(command: Command, parameter: Parameter): string[] {
  const { option, name, shape } = parameter;
  const boolean = typeOf(shape) === "boolean";
  const value = boolean ? "[boolean]" : `<${placeholderOf(shape)}>`;
  const collect = (text: string, before: readonly string[] = []): string[] => [...before, text];
  const add = (long: string): Option => {
    const made = new Option(`${long} ${value}`, meaningOf(parameter)).argParser(collect);
    if (boolean) made.preset("true");
    return made;
  };
  const main = add(option);
  command.addOption(main);
  if (`--${name}` === option) return [main.attributeName()];
  const wire = add(`--${name}`).hideHelp();
  command.addOption(wire);
  return [...new Set([main.attributeName(), wire.attributeName()])];
}

function ownOptions(endpoint: Endpoint): Option[] {
  return [
    ...(endpoint.body === undefined
      ? []
      : [
          new Option(
            "--body <json>",
            "the whole body, or what has no option: JSON, @file, or - for standard input; options go first",
          ),
        ]),
    ...(endpoint.paging === "none" ? [] : listOptions(endpoint)),
    ...(endpoint.destroys ? [new Option("--yes", "do not ask")] : []),
    outputOption(),
    new Option("--dry-run", "show the request, without credentials, and send nothing"),
    new Option("--account-id <id>", "account to work in; otherwise CLOUDFLARE_ACCOUNT_ID"),
    ...(takesZone(endpoint) ? [new Option("--zone-id <id>", "zone to work in instead")] : []),
    new Option("--base-url <url>", "where the API is; otherwise CLOUDFLARE_BASE_URL"),
  ];
}

const listOptions = (endpoint: Endpoint): Option[] => [
  new Option("--limit <number>", "stop after so many").argParser(positive),
  new Option(
    "--columns <names>",
    "columns of the table, separated by commas; a dot leads into an object: id,ip.ipv4.ip_addr",
  ).argParser((text) => columnsOf(endpoint, text)),
];

export const outputOption = (): Option =>
  new Option("--output <format>", `how to show the answer: ${OUTPUTS.join(", ")} (default: ${OUTPUTS[0]})`)
    .choices(OUTPUTS)
    .default(OUTPUTS[0]);

function positive(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number > 0) return number;
  throw new InvalidArgumentError("It must be a whole number from 1.");
}
