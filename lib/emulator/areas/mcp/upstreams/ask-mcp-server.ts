import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport, StreamableHTTPError } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { ListPromptsResultSchema, ListToolsResultSchema, McpError } from "@modelcontextprotocol/sdk/types.js";
import { Agent, fetch } from "undici";
import type { Capability, McpServerErrorDetails } from "../../../../api";
import { Concealer } from "../../../../secrets/concealer";
import type { SyncResult } from "../../../core/mcp-syncs";

/** A request for the tools and prompts of a server on this machine. */
export interface AskedServer {
  readonly url: URL;
  /** Request headers, including the credentials. */
  readonly headers: Readonly<Record<string, string>>;
  /** Timeout of the whole exchange in milliseconds. */
  readonly timeout: number;
  /** Aborted when the emulator stops. */
  readonly stopping: AbortSignal;
}

/** Statuses after which Cloudflare tries the next URL, by its documentation of MCP portals. */
const TRY_NEXT_URL = new Set([404, 405, 406]);

/** Statuses of temporary errors. */
const RETRYABLE = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Longest part of a server's message that an error repeats. */
const LONGEST_CAUSE = 300;

/**
 * Lists the tools and prompts of an MCP server over Streamable HTTP. All connections are closed at the end.
 * tools/build.mjs bundles this file with the MCP SDK, so that the SDK is no dependency of the package.
 */
export async function askMcpServer(server: AskedServer): Promise<SyncResult> {
  const deadline = AbortSignal.timeout(server.timeout);
  const signal = AbortSignal.any([server.stopping, deadline]);
  const agent = new Agent();
  try {
    return await askAnyUrl(server, agent, signal);
  } catch (error) {
    return failed(deadline.aborted ? timeoutDetails(server.timeout) : detailsOf(error), server.headers);
  } finally {
    await agent.destroy();
  }
}

async function askAnyUrl(server: AskedServer, agent: Agent, signal: AbortSignal): Promise<SyncResult> {
  const { url } = server;
  try {
    return await ask(url, server, agent, signal);
  } catch (error) {
    const nextUrl = url.pathname.endsWith("/mcp") ? undefined : new URL(url);
    if (nextUrl === undefined || !(error instanceof StreamableHTTPError) || !TRY_NEXT_URL.has(error.code ?? 0))
      throw error;
    nextUrl.pathname = `${nextUrl.pathname.replace(/\/$/, "")}/mcp`;
    return await ask(nextUrl, server, agent, signal);
  }
}

async function ask(url: URL, { headers }: AskedServer, agent: Agent, signal: AbortSignal): Promise<SyncResult> {
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
      tools: tools === undefined ? [] : await allTools(client, signal),
      prompts: prompts === undefined ? [] : await allPrompts(client, signal),
    };
  } finally {
    await transport.terminateSession().catch(() => undefined);
    await client.close();
  }
}

/** Sends a request over the agent, whose connections can be closed, until the signal aborts. */
function send(url: string | URL, init: RequestInit = {}, agent: Agent, signal: AbortSignal): Promise<Response> {
  const { method = "GET", body, redirect = "manual" } = init;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the global Response is the one of undici
  return fetch(url, {
    method,
    redirect,
    headers: [...new Headers(init.headers)],
    ...(typeof body === "string" ? { body } : {}),
    signal: init.signal ? AbortSignal.any([init.signal, signal]) : signal,
    dispatcher: agent,
  });
}

const allTools = (client: Client, signal: AbortSignal): Promise<Capability[]> =>
  allPages(async (params) => {
    const page = await client.request({ method: "tools/list", params }, ListToolsResultSchema, { signal });
    return { items: page.tools, next: page.nextCursor };
  });

const allPrompts = (client: Client, signal: AbortSignal): Promise<Capability[]> =>
  allPages(async (params) => {
    const page = await client.request({ method: "prompts/list", params }, ListPromptsResultSchema, { signal });
    return { items: page.prompts, next: page.nextCursor };
  });

interface Page {
  readonly items: readonly Capability[];
  readonly next: string | undefined;
}

async function allPages(read: (params: { cursor?: string }) => Promise<Page>): Promise<Capability[]> {
  const all: Capability[] = [];
  const seen = new Set<string>();
  for (let { items, next } = await read({}); ; { items, next } = await read({ cursor: next })) {
    all.push(...items);
    if (next === undefined) return all;
    if (seen.has(next)) throw new Error(`its list never ends: cursor ${JSON.stringify(next)} was returned twice`);
    seen.add(next);
  }
}

const timeoutDetails = (timeout: number): McpServerErrorDetails => ({
  cause: `no response within ${timeout} ms`,
  is_upstream: false,
  retryable: true,
});

/** The details that Cloudflare reports for an error of the SDK. */
function detailsOf(error: unknown): McpServerErrorDetails {
  if (error instanceof StreamableHTTPError && (error.code ?? 0) > 0) {
    const status_code = error.code ?? 0;
    const cause = error.message.replace("Streamable HTTP error: ", "");
    return { cause, is_upstream: true, retryable: RETRYABLE.has(status_code), status_code };
  }
  if (error instanceof McpError) {
    return { cause: error.message, is_upstream: true, mcp_code: error.code, retryable: false };
  }
  const connectionError = connectionFailure(error);
  if (connectionError !== undefined) return { cause: connectionError, is_upstream: false, retryable: true };
  return {
    cause: `it does not speak the Model Context Protocol: ${String(error)}`,
    is_upstream: true,
    retryable: false,
  };
}

/** Why fetch got no response; undefined for any other error. */
function connectionFailure(error: unknown): string | undefined {
  const reason: unknown = typeof error === "object" && error !== null && "cause" in error ? error.cause : undefined;
  if (typeof reason !== "object" || reason === null || !("message" in reason)) return undefined;
  // For a name with several IP addresses, the aggregate error has no message.
  return String(reason.message) || ("code" in reason ? String(reason.code) : "no connection");
}

function failed(details: McpServerErrorDetails, headers: Readonly<Record<string, string>>): SyncResult {
  const cause = withoutSecrets(details.cause ?? "", Object.values(headers)).slice(0, LONGEST_CAUSE);
  const reached = details.is_upstream === true ? "responded with an error" : "could not be reached";
  return { status: "error", error: `The MCP server ${reached}: ${cause}`, error_details: { ...details, cause } };
}

/** Removes credentials from a message: a server may repeat them. */
function withoutSecrets(message: string, values: readonly string[]): string {
  const secrets = values.flatMap((value) => [value, ...value.split(" ").slice(1)]);
  return new Concealer({ mask: "(secret)" }, secrets).conceal(message);
}
