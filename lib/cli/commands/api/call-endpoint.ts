import { readFile } from "node:fs/promises";
import { replaceSensitive, UUID_PATTERN, type Endpoint } from "../../../api";
import { AccessClient, call, describeRequest } from "../../../client";
import { jsonSchemaOf } from "../../../client/request/json-schema";
import { reasonOf } from "../../../diagnostics";
import { checkCredentials } from "../../support/credentials";
import { UsageError } from "../../support/commander";
import { writeList, writeResult, type Output } from "./output";
import { checkRequired, typeOf, valueOf, type Parameter } from "./parameter";
import type { Terminal } from "./terminal";

/** The options that the commands of all endpoints share. */
export interface EndpointOptions {
  readonly output: Output;
  readonly body?: string;
  readonly limit?: number;
  readonly columns?: readonly string[];
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly accountId?: string;
  readonly zoneId?: string;
  readonly baseUrl?: string;
  readonly allowHttp?: boolean;
}

interface Invocation {
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly parameters: readonly Parameter[];
  /** The values of each parameter's option, not yet parsed. */
  readonly strings: ReadonlyMap<string, readonly string[]>;
  readonly options: EndpointOptions;
}

/** Calls an endpoint, or prints the request that the call would send. */
export async function callEndpoint(invocation: Invocation, terminal: Terminal): Promise<void> {
  const { name, endpoint, options } = invocation;
  const input = await inputOf(invocation, terminal);
  checkRequired(endpoint, input);
  const where = whereOf(invocation);
  // Also without --dry-run: validates the input before the confirmation.
  const { method, url, body } = describeRequest(where, name, input);
  if (options.dryRun === true) {
    const shown = endpoint.body === undefined ? body : replaceSensitive(endpoint.body, body, () => "(sensitive)");
    return writeRequest({ method, url, body: shown }, options.output, terminal);
  }
  if (endpoint.deprecated !== undefined) terminal.warn(`${name} is deprecated: ${endpoint.deprecated}\n`);
  if (endpoint.destroys && options.yes !== true) await confirm(`${method} ${new URL(url).pathname}`, terminal);
  checkCredentials();
  const client = AccessClient.fromEnvironment({ ...where, allowHttp: options.allowHttp });
  try {
    const result = call(client, name, input);
    if ("pages" in result) await writeList(result, endpoint, options, terminal);
    else await writeResult(await result, options.output, terminal);
  } finally {
    await client.close();
  }
}

function whereOf({ endpoint, options }: Invocation) {
  const accountId = options.accountId ?? (process.env.CLOUDFLARE_ACCOUNT_ID || undefined);
  const { zoneId } = options;
  if (/\{account/.test(endpoint.path) && accountId === undefined && zoneId === undefined) {
    // If the token is missing too, one message names both.
    if (options.dryRun !== true) checkCredentials();
    throw new UsageError("an account ID is required. Set CLOUDFLARE_ACCOUNT_ID, or give --account-id.");
  }
  return { accountId, zoneId, baseUrl: options.baseUrl ?? (process.env.CLOUDFLARE_BASE_URL || undefined) };
}

async function inputOf(
  { endpoint, parameters, strings, options }: Invocation,
  terminal: Terminal,
): Promise<Record<string, unknown>> {
  const values = parameters.flatMap((parameter) => {
    const given = strings.get(parameter.name);
    return given === undefined ? [] : [[parameter.name, valueOf(parameter, given)] as const];
  });
  const sendLimit = parameters.some(({ name }) => name === "limit") && options.limit !== undefined;
  const input = { ...Object.fromEntries(values), ...(sendLimit ? { limit: options.limit } : {}) };
  const body = options.body === undefined ? undefined : await readBody(options.body, terminal);
  if (endpoint.body !== undefined && jsonSchemaOf(endpoint.body).type === "array") {
    if (!Array.isArray(body)) throw notAList(endpoint, body === undefined);
    return { ...input, body };
  }
  if (body === undefined) return input;
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw new UsageError(
      `--body must be a JSON object, but is ${Array.isArray(body) ? "a list" : "another JSON value"}.`,
    );
  }
  return { ...body, ...input };
}

const UUID = new RegExp(UUID_PATTERN, "i");

/** The error for a body that is not the list that an endpoint needs, with an example of its items. */
function notAList({ body }: Endpoint, missing: boolean): UsageError {
  const { items = {} } = body === undefined ? {} : jsonSchemaOf(body);
  const example = typeOf(items) === "string" ? `'["ID-1", "ID-2"]'` : `'[{…}, {…}]'`;
  const problem = missing ? "is required, and must be" : "must be";
  return new UsageError(`--body ${problem} a JSON list: ${example}, @file or -.`);
}

async function readBody(option: string, terminal: Terminal): Promise<unknown> {
  const source = option === "-" ? "standard input" : option.startsWith("@") ? option.slice(1) : "its value";
  let text = option;
  if (option === "-") text = await terminal.readInput();
  else if (option.startsWith("@")) {
    if (source === "")
      throw new UsageError("--body: @ is not followed by the name of a file; give @FILE, or - for standard input.");
    try {
      text = await readFile(source, "utf8");
    } catch (cause) {
      throw new UsageError(`--body: ${source} cannot be read: ${reasonOf(cause)}.`, { cause });
    }
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // An ID is no secret. Whoever gives one usually means a list with that ID.
    if (UUID.test(text.trim())) {
      throw new UsageError(`--body: ${source} is an ID, not JSON. For a list of IDs, give '["${text.trim()}"]'.`);
    }
    // Without the parser's message, which quotes the text and any secrets in it.
    throw new UsageError(`--body: ${source} is not JSON. Give the JSON itself, @FILE, or - for standard input.`);
  }
}

async function writeRequest(
  request: { method: string; url: string; body: unknown },
  output: Output,
  terminal: Terminal,
): Promise<void> {
  const { method, url, body } = request;
  if (output !== "table") {
    await terminal.write(`${JSON.stringify(request, undefined, output === "json" ? 2 : undefined)}\n`);
  } else {
    const content = body === undefined ? "" : `${JSON.stringify(body, undefined, 2)}\n`;
    await terminal.write(`${method} ${url}\n${content}`);
  }
}

async function confirm(request: string, terminal: Terminal): Promise<void> {
  if (!terminal.interactive) {
    throw new UsageError(
      `${request} deletes something or logs people out, and cannot ask for confirmation here. Give --yes to run it.`,
    );
  }
  const answer = await terminal.ask(`${request}\nThis deletes something or logs people out. Run it? [y/N] `);
  if (!/^y(es)?$/i.test(answer.trim())) throw new UsageError("not confirmed. No request was sent.");
}
