import { readFile } from "node:fs/promises";
import type { Endpoint } from "../../../api";
import { AccessClient, call, describeRequest } from "../../../client";
import { writeList, writeResult, type Output } from "./output";
import { checkRequired, valueOf, type Parameter } from "./parameter";
import { shapeOf, struckOut } from "./schema-shape";
import type { Terminal } from "./terminal";
import { UsageError } from "../../support/usage-error";

/** The options that every command has. */
export interface Given {
  readonly output: Output;
  readonly body?: string;
  readonly limit?: number;
  readonly columns?: readonly string[];
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly accountId?: string;
  readonly zoneId?: string;
  readonly baseUrl?: string;
}

interface Invocation {
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly parameters: readonly Parameter[];
  /** What was given for each parameter, as it was written. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly given: Given;
}

/** Calls an endpoint, or shows what the call would be. */
export async function callEndpoint(invocation: Invocation, terminal: Terminal): Promise<void> {
  const { name, endpoint, given } = invocation;
  const input = await inputOf(invocation, terminal);
  checkRequired(endpoint, input);
  const where = whereOf(invocation);
  // Also where it is sent: what the endpoint does not take is said before anybody is asked.
  const { method, url, body } = describeRequest(where, name, input);
  if (given.dryRun === true) {
    const shown = endpoint.body === undefined ? body : struckOut([shapeOf(endpoint.body)], body);
    return showRequest({ method, url, body: shown }, given.output, terminal);
  }
  if (endpoint.deprecated !== undefined) terminal.warn(`${name} is deprecated: ${endpoint.deprecated}\n`);
  if (endpoint.destroys && given.yes !== true) await confirm(`${method} ${new URL(url).pathname}`, terminal);
  const client = AccessClient.fromEnvironment(where);
  try {
    const answer = call(client, name, input);
    if ("pages" in answer) await writeList(answer, endpoint, given, terminal);
    else await writeResult(await answer, given.output, terminal);
  } finally {
    await client.close();
  }
}

function whereOf({ endpoint, given }: Invocation) {
  const accountId = given.accountId ?? (process.env.CLOUDFLARE_ACCOUNT_ID || undefined);
  const { zoneId } = given;
  if (/\{account/.test(endpoint.path) && accountId === undefined && zoneId === undefined) {
    throw new UsageError("no account was given: set CLOUDFLARE_ACCOUNT_ID, or give --account-id.");
  }
  return { accountId, zoneId, baseUrl: given.baseUrl ?? (process.env.CLOUDFLARE_BASE_URL || undefined) };
}

async function inputOf(
  { endpoint, parameters, texts, given }: Invocation,
  terminal: Terminal,
): Promise<Record<string, unknown>> {
  const values = parameters.flatMap((parameter) => {
    const written = texts.get(parameter.name);
    return written === undefined ? [] : [[parameter.name, valueOf(parameter, written)] as const];
  });
  const sent = parameters.some(({ name }) => name === "limit") && given.limit !== undefined;
  const options = { ...Object.fromEntries(values), ...(sent ? { limit: given.limit } : {}) };
  const body = given.body === undefined ? undefined : await readBody(given.body, terminal);
  if (endpoint.body !== undefined && shapeOf(endpoint.body).type === "array") {
    if (!Array.isArray(body)) throw new UsageError("--body must be given, and be a JSON list: '[…]', @file or -.");
    return { ...options, body };
  }
  if (body === undefined) return options;
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw new UsageError(`--body must be a JSON object, but is ${Array.isArray(body) ? "a list" : "something else"}.`);
  }
  return { ...body, ...options };
}

async function readBody(given: string, terminal: Terminal): Promise<unknown> {
  const source = given === "-" ? "standard input" : given.startsWith("@") ? given.slice(1) : "what was given";
  let text = given;
  if (given === "-") text = await terminal.readInput();
  else if (given.startsWith("@")) {
    try {
      text = await readFile(source, "utf8");
    } catch (cause) {
      throw new UsageError(`--body: ${source} cannot be read: ${(cause as Error).message}`, { cause });
    }
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not the parser's own words: they quote the text, and with it whatever secret is in it.
    throw new UsageError(`--body: ${source} is not JSON.`);
  }
}

async function showRequest(
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

async function confirm(what: string, terminal: Terminal): Promise<void> {
  if (!terminal.interactive) {
    throw new UsageError(
      `${what} destroys something or cuts people off, and nobody can be asked: give --yes to run it.`,
    );
  }
  const answer = await terminal.ask(`${what}\nThis destroys something or cuts people off. Run it? [y/N] `);
  if (!/^y(es)?$/i.test(answer.trim())) throw new UsageError("not confirmed: nothing was sent.");
}
