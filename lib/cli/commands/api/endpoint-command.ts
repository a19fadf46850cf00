import { Command, InvalidArgumentError, Option } from "commander";
import { takesZone, writes, type Endpoint } from "../../../api";
import { jsonSchemaOf } from "../../../client/request/json-schema";
import { withExamples } from "../../support/commander";
import { callEndpoint, type EndpointOptions } from "./call-endpoint";
import { OUTPUTS } from "./output";
import {
  describeParameter,
  isScalar,
  parametersOf,
  placeholderOf,
  sampleOf,
  typeOf,
  wordsOf,
  type Parameter,
} from "./parameter";
import { fieldsOf, tagOf } from "./schema-fields";
import type { Terminal } from "./terminal";

/** The command of one endpoint: one option for each parameter, and the options that all endpoints share. */
export function endpointCommand(word: string, name: string, endpoint: Endpoint, terminal: Terminal): Command {
  const parameters = parametersOf(endpoint);
  const command = new Command(word).summary(endpoint.summary).description(descriptionOf(endpoint));
  const shared = sharedOptions(endpoint);
  // The log endpoints have a parameter `limit`: their --limit is also sent.
  const taken = new Set(shared.map(({ long }) => long));
  const offered = parameters.filter(({ option }) => !taken.has(option));
  const keysByParameter = new Map(offered.map((parameter) => [parameter.name, addParameter(command, parameter)]));
  for (const option of shared) command.addOption(option);
  command.action(async (values: Readonly<Record<string, unknown>>) => {
    const strings = new Map<string, readonly string[]>();
    for (const [parameter, keys] of keysByParameter) {
      const given = keys.flatMap((key) => (values[key] ?? []) as string[]);
      if (given.length > 0) strings.set(parameter, given);
    }
    const options = values as unknown as EndpointOptions;
    await callEndpoint({ name, endpoint, parameters, strings, options }, terminal);
  });
  return withExamples(command, exampleOf(name, endpoint));
}

/** The permission that a token requires, as in Cloudflare's dashboard. */
export function permissionOf(endpoint: Endpoint): string {
  if (endpoint.permission === null) return "any valid token";
  return `${endpoint.permission} ${writes(endpoint) ? "Edit" : "Read"}`;
}

/** A command line that calls an endpoint with its required parameters: as options if all are scalar, otherwise in a file. */
export function exampleOf(name: string, endpoint: Endpoint): string {
  const required = parametersOf(endpoint).filter((parameter) => parameter.required);
  const asOption = (parameter: Parameter): boolean =>
    parameter.part !== "body" || (isScalar(parameter.schema) && parameter.schema.sensitive !== true);
  const body = endpoint.body === undefined ? {} : jsonSchemaOf(endpoint.body);
  const asFile = body.type === "array" || tagOf(body) !== undefined || !required.every(asOption);
  const options = required.filter(({ part }) => part !== "body" || !asFile);
  return [
    "cfaccess api",
    ...wordsOf(name),
    ...options.map(({ option, name: parameter, schema }) => `${option} ${sampleOf(parameter, schema)}`),
    ...(asFile ? ["--body @body.json"] : []),
    ...(endpoint.destroys ? ["--yes"] : []),
    ...(endpoint.paging === "none" ? [] : ["--output json"]),
  ].join(" ");
}

function descriptionOf(endpoint: Endpoint): string {
  return [
    `${endpoint.summary}.`,
    "",
    `${endpoint.method} ${endpoint.path}`,
    `Permission: ${permissionOf(endpoint)}`,
    ...(endpoint.deprecated === undefined ? [] : [`Deprecated: ${endpoint.deprecated}`]),
    ...(endpoint.destroys
      ? ["Deletes something or logs people out. Asks for confirmation unless --yes is given."]
      : []),
  ].join("\n");
}

/** Adds the option of a parameter in both spellings. Returns the keys under which commander stores their values. */
function addParameter(command: Command, parameter: Parameter): string[] {
  const { option, name, schema } = parameter;
  const boolean = typeOf(schema) === "boolean";
  const value = boolean ? "[boolean]" : `<${placeholderOf(schema)}>`;
  const collect = (text: string, before: readonly string[] = []): string[] => [...before, text];
  const create = (long: string): Option => {
    const created = new Option(`${long} ${value}`, describeParameter(parameter)).argParser(collect);
    if (boolean) created.preset("true");
    return created;
  };
  const main = create(option);
  command.addOption(main);
  if (`--${name}` === option) return [main.attributeName()];
  const apiSpelling = create(`--${name}`).hideHelp();
  command.addOption(apiSpelling);
  return [...new Set([main.attributeName(), apiSpelling.attributeName()])];
}

function sharedOptions(endpoint: Endpoint): Option[] {
  return [
    ...(endpoint.body === undefined
      ? []
      : [
          new Option(
            "--body <json>",
            "the body as JSON, @file, or - for standard input; other options take precedence over its fields",
          ),
        ]),
    ...(endpoint.paging === "none" ? [] : listOptions(endpoint)),
    ...(endpoint.destroys ? [new Option("--yes", "do not ask for confirmation")] : []),
    outputOption(),
    new Option("--dry-run", "print the request without credentials, and do not send it"),
    new Option("--account-id <id>", "account ID (default: CLOUDFLARE_ACCOUNT_ID)"),
    ...(takesZone(endpoint) ? [new Option("--zone-id <id>", "zone ID, to use a zone instead of the account")] : []),
    new Option("--base-url <url>", "base URL of the API (default: CLOUDFLARE_BASE_URL)"),
    new Option("--allow-http", "allow an unencrypted http:// base URL of another machine; it can read the token"),
  ];
}

const listOptions = (endpoint: Endpoint): Option[] => [
  new Option("--limit <number>", "the most items to print").argParser(positiveInteger),
  new Option(
    "--columns <names>",
    "columns of the table or fields of the JSON objects, separated by commas; dots for nested fields: id,ip.ipv4.ip_addr",
  ).argParser((text) => columnsOf(endpoint, text)),
];

export const outputOption = (): Option =>
  new Option("--output <format>", `output format: ${OUTPUTS.join(", ")} (default: ${OUTPUTS[0]})`)
    .choices(OUTPUTS)
    .default(OUTPUTS[0]);

function positiveInteger(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number > 0) return number;
  throw new InvalidArgumentError("It must be a whole number, 1 or greater.");
}

/** @throws InvalidArgumentError for a column that no item of the list has */
function columnsOf(endpoint: Endpoint, text: string): string[] {
  const columns = text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const known = [...fieldsOf(jsonSchemaOf(endpoint.result)).keys()];
  const unknown = columns.find((column) => !known.includes(column.split(".", 1)[0] ?? ""));
  if (columns.length > 0 && unknown === undefined) return columns;
  const problem = unknown === undefined ? "No column is named." : `There is no column ${JSON.stringify(unknown)}.`;
  throw new InvalidArgumentError(`${problem} The columns are ${known.join(", ")}.`);
}
