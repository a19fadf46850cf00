import { setTimeout as sleep } from "node:timers/promises";
import type { McpServer } from "../../../api";
import { NotFoundError, type AccessClient } from "../../../client";
import { parseDuration, path, ProviderError } from "../../../plugin-framework";
import { explained } from "../shared/explained";
import { missingMcpServer } from "../shared/mcp-server-id";
import { needsLogin } from "./server-state";

/** What is to be synced, and how long that may take. */
export interface SyncWork {
  readonly client: AccessClient;
  readonly serverId: string;
  /** For example `5m`. */
  readonly timeout: string;
  /** Aborts when the user stops Terraform. */
  readonly signal: AbortSignal;
}

/** How long to wait before the second look, and at most between two, in milliseconds. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/** The longest that a timer can wait, in milliseconds: 24 days. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/**
 * Syncs a server and waits until that is done: it is ready, or somebody must log in to it.
 * @throws ProviderError when the server cannot be synced, or not in time
 */
export async function syncServer({ client, serverId, timeout, signal }: SyncWork): Promise<McpServer> {
  const limit = AbortSignal.timeout(Math.min(parseDuration(timeout) ?? 0, LONGEST_TIMEOUT));
  const either = AbortSignal.any([signal, limit]);
  let last: McpServer | undefined;
  try {
    for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      last = await syncOnce(client, serverId, either);
      if (last.status === "error") throw refused(last);
      if (last.status === "ready" || needsLogin(last)) return last;
      await sleep(pause, undefined, { signal: either });
    }
  } catch (error) {
    if (signal.aborted) throw stopped(serverId);
    throw limit.aborted ? late(serverId, timeout, last) : error;
  }
}

function syncOnce(client: AccessClient, id: string, signal: AbortSignal): Promise<McpServer> {
  return explained(`Could not sync MCP server "${id}"`, async () => {
    try {
      await client.mcp.servers.sync({ id }, { signal });
      return await client.mcp.servers.get({ id }, { signal });
    } catch (error) {
      throw error instanceof NotFoundError ? missingMcpServer(id) : error;
    }
  });
}

/** What the server answered, or why it did not. */
function refused({ id, hostname, error, error_details: details = {} }: McpServer): ProviderError {
  const { cause, status_code: status, mcp_code: code, is_upstream: upstream, retryable } = details;
  const who = upstream === undefined ? "" : upstream ? "The server itself refused" : "The server was not reached";
  const facts = [
    ...(status === undefined ? [] : [`HTTP status ${status}`]),
    ...(code === undefined ? [] : [`code ${code} of the Model Context Protocol`]),
  ].join(", ");
  const lines = [
    error ?? "The server could not be synced.",
    ...(cause === undefined || error?.includes(cause) === true ? [] : [`Cause: ${cause}`]),
    ...(who === "" && facts === "" ? [] : [[who, facts].filter((part) => part !== "").join(": ")]),
    retryable === true
      ? "Another try may help: apply again."
      : retryable === false
        ? `Another try does not help: look at ${hostname} and at the credentials that Cloudflare has for it.`
        : `Look at ${hostname} and at the credentials that Cloudflare has for it, and apply again.`,
  ];
  return new ProviderError(`MCP server "${id}" cannot be synced`, lines.join("\n"));
}

const stopped = (id: string): ProviderError =>
  new ProviderError(
    `Stopped while MCP server "${id}" was synced`,
    "Nothing has to be undone: the next apply syncs it again.",
  );

const late = (id: string, timeout: string, last: McpServer | undefined): ProviderError =>
  new ProviderError(
    `MCP server "${id}" was not ready after ${timeout}`,
    `${last === undefined ? "The API did not answer in that time." : `Its status is still "${last.status ?? "unknown"}".`} Give it more time with timeout, or apply again: the sync may be done by then.`,
    path("timeout"),
  );
