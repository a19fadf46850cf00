import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport, StreamableHTTPError } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { ListPromptsResultSchema, ListToolsResultSchema, McpError } from "@modelcontextprotocol/sdk/types.js";
import { Agent, fetch } from "undici";
import type { Capability, McpServerErrorDetails } from "../../../../api";
import type { Finding } from "./finding";

/** A server on this machine that is to be asked. */
export interface AskedServer {
  readonly url: URL;
  /** What it is told of the caller: secrets, most of them. */
  readonly headers: Readonly<Record<string, string>>;
  /** How long all of it may take, in milliseconds. */
  readonly timeout: number;
  /** Aborted when nobody wants the answer any more. */
  readonly stopping: AbortSignal;
}

/** Statuses at which Cloudflare tries the next way to connect, by its documentation of MCP portals. */
const NEXT_WAY = new Set([404, 405, 406]);

/** A refusal that may be another one in a moment. */
const MOMENTARY = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Longest text of a server that an error repeats. */
const LONGEST_CAUSE = 300;

/**
 * Asks an MCP server for its tools and prompts, over Streamable HTTP. No connection is left behind.
 * This file is bundled, for the SDK is no dependency of the package (tools/build.mjs).
 */
export async function askMcpServer(server: AskedServer): Promise<Finding> {
  const deadline = AbortSignal.timeout(server.timeout);
  const signal = AbortSignal.any([server.stopping, deadline]);
  const agent = new Agent();
  try {
    return await askOneWayOrAnother(server, agent, signal);
  } catch (error) {
    return failed(deadline.aborted ? lateDetails(server.timeout) : detailsOf(error), server.headers);
  } finally {
    await agent.destroy();
  }
}

async function askOneWayOrAnother(server: AskedServer, agent: Agent, signal: AbortSignal): Promise<Finding> {
  const { url } = server;
  try {
    return await ask(url, server, agent, signal);
  } catch (error) {
    const other = url.pathname.endsWith("/mcp") ? undefined : new URL(url);
    if (other === undefined || !(error instanceof StreamableHTTPError) || !NEXT_WAY.has(error.code ?? 0)) throw error;
    other.pathname = `${other.pathname.replace(/\/$/, "")}/mcp`;
    return await ask(other, server, agent, signal);
  }
}

async function ask(url: URL, { headers }: AskedServer, agent: Agent, signal: AbortSignal): Promise<Finding> {
  const client = new Client({ name: "cfaccess-emulator", version: "1" });
  const transport = new StreamableHTTPClientTransport(url, {
    requestInit: { headers },
    fetch: (to, init) => send(to, init, agent, signal),
  });
  try {
    await client.connect(transport, { signal });
    const { tools, prompts } = client.getServerCapabilities() ?? {};
    return {
      status: "ready",
      tools: tools === undefined ? [] : await everyTool(client, signal),
      prompts: prompts === undefined ? [] : await everyPrompt(client, signal),
    };
  } finally {
    await transport.terminateSession().catch(() => undefined);
    await client.close();
  }
}

/** Sends by connections of our own, which can be closed, and never beyond the deadline. */
function send(url: string | URL, init: RequestInit = {}, agent: Agent, signal: AbortSignal): Promise<Response> {
  const { method = "GET", body, redirect = "manual" } = init;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- undici is what the global Response is made of
  return fetch(url, {
    method,
    redirect,
    headers: [...new Headers(init.headers)],
    ...(typeof body === "string" ? { body } : {}),
    signal: init.signal ? AbortSignal.any([init.signal, signal]) : signal,
    dispatcher: agent,
  });
}

const everyTool = (client: Client, signal: AbortSignal): Promise<Capability[]> =>
  everyPage(async (params) => {
    const page = await client.request({ method: "tools/list", params }, ListToolsResultSchema, { signal });
    return { items: page.tools, next: page.nextCursor };
  });

const everyPrompt = (client: Client, signal: AbortSignal): Promise<Capability[]> =>
  everyPage(async (params) => {
    const page = await client.request({ method: "prompts/list", params }, ListPromptsResultSchema, { signal });
    return { items: page.prompts, next: page.nextCursor };
  });

interface Page {
  readonly items: readonly Capability[];
  readonly next: string | undefined;
}

async function everyPage(read: (params: { cursor?: string }) => Promise<Page>): Promise<Capability[]> {
  const all: Capability[] = [];
  const seen = new Set<string>();
  for (let { items, next } = await read({}); ; { items, next } = await read({ cursor: next })) {
    all.push(...items);
    if (next === undefined) return all;
    if (seen.has(next)) throw new Error(`its list has no end: page ${JSON.stringify(next)} came twice`);
    seen.add(next);
  }
}

const lateDetails = (timeout: number): McpServerErrorDetails => ({
  cause: `no answer within ${timeout} ms`,
  is_upstream: false,
  retryable: true,
});

/** What Cloudflare would say of an error of the SDK's. */
function detailsOf(error: unknown): McpServerErrorDetails {
  if (error instanceof StreamableHTTPError && (error.code ?? 0) > 0) {
    const status_code = error.code ?? 0;
    const cause = error.message.replace("Streamable HTTP error: ", "");
    return { cause, is_upstream: true, retryable: MOMENTARY.has(status_code), status_code };
  }
  if (error instanceof McpError) {
    return { cause: error.message, is_upstream: true, mcp_code: error.code, retryable: false };
  }
  const unreached = connectionFailure(error);
  if (unreached !== undefined) return { cause: unreached, is_upstream: false, retryable: true };
  return {
    cause: `it does not speak the Model Context Protocol: ${String(error)}`,
    is_upstream: true,
    retryable: false,
  };
}

/** Why fetch got no answer at all; undefined for any other error. */
function connectionFailure(error: unknown): string | undefined {
  const reason: unknown = typeof error === "object" && error !== null && "cause" in error ? error.cause : undefined;
  if (typeof reason !== "object" || reason === null || !("message" in reason)) return undefined;
  // Where a name has several addresses, the error that gathers theirs has no words of its own.
  return String(reason.message) || ("code" in reason ? String(reason.code) : "no connection");
}

function failed(details: McpServerErrorDetails, headers: Readonly<Record<string, string>>): Finding {
  const cause = withoutSecrets(details.cause ?? "", Object.values(headers)).slice(0, LONGEST_CAUSE);
  const reached = details.is_upstream === true ? "answered with an error" : "could not be reached";
  return { status: "error", error: `The MCP server ${reached}: ${cause}`, error_details: { ...details, cause } };
}

/** A server may repeat what it was told: that stays between it and us. */
function withoutSecrets(text: string, values: readonly string[]): string {
  const secrets = values.flatMap((value) => [value, ...value.split(" ").slice(1)]).filter((secret) => secret !== "");
  return secrets.reduce((safe, secret) => safe.replaceAll(secret, "(secret)"), text);
}
