import { setTimeout as sleep } from "node:timers/promises";
import type { McpServer } from "../../../api";
import { NotFoundError, type AccessClient } from "../../../client";
import { parseDuration, path, ProviderError } from "../../../plugin-framework";
import { missingMcpServer } from "../shared/mcp-server";
import { withSummary } from "../shared/request-errors";
import { needsLogin } from "./server-state";

/** The server to sync, and the time limit. */
export interface SyncWork {
  readonly client: AccessClient;
  readonly serverId: string;
  /** A duration, for example `5m`. */
  readonly timeout: string;
  /** Aborts when the user stops Terraform. */
  readonly signal: AbortSignal;
  /** Called with the server after each sync. @default - does nothing */
  readonly onSync?: (server: McpServer) => void;
}

/** Milliseconds before the first retry, and the longest pause between two retries. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/** The longest delay of a Node timer, in milliseconds (24 days). */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/**
 * Syncs a server and waits until it is ready, or until somebody must log in to it.
 * @throws ProviderError when the sync fails or exceeds the time limit
 */
export async function syncServer({ client, serverId, timeout, signal, onSync }: SyncWork): Promise<McpServer> {
  const limit = AbortSignal.timeout(Math.min(parseDuration(timeout) ?? 0, LONGEST_TIMEOUT));
  const either = AbortSignal.any([signal, limit]);
  let last: McpServer | undefined;
  try {
    for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      last = await syncOnce(client, serverId, either);
      onSync?.(last);
      if (last.status === "error") throw syncFailed(last);
      if (last.status === "ready" || needsLogin(last)) return last;
      await sleep(pause, undefined, { signal: either });
    }
  } catch (error) {
    if (signal.aborted) throw syncStopped(serverId);
    throw limit.aborted ? notInTime(serverId, timeout, last) : error;
  }
}

function syncOnce(client: AccessClient, id: string, signal: AbortSignal): Promise<McpServer> {
  return withSummary(`Could not sync MCP server "${id}"`, async () => {
    try {
      await client.mcp.servers.sync({ id }, { signal });
      return await client.mcp.servers.get({ id }, { signal });
    } catch (error) {
      throw error instanceof NotFoundError ? missingMcpServer(id) : error;
    }
  });
}

/** The error for a server that Cloudflare could not sync. */
function syncFailed({ id, hostname, error, error_details: details = {} }: McpServer): ProviderError {
  const { cause, status_code: status, mcp_code: code, is_upstream: upstream, retryable } = details;
  const source =
    upstream === undefined ? "" : upstream ? "The server returned the error" : "Cloudflare could not reach the server";
  const facts = [
    ...(status === undefined ? [] : [`HTTP status ${status}`]),
    ...(code === undefined ? [] : [`Model Context Protocol code ${code}`]),
  ].join(", ");
  const lines = [
    error ?? "The server could not be synced.",
    ...(cause === undefined || error?.includes(cause) === true ? [] : [`Cause: ${cause}`]),
    ...(source === "" && facts === "" ? [] : [[source, facts].filter((part) => part !== "").join(": ")]),
    retryable === true
      ? "A retry may help: apply again."
      : retryable === false
        ? `A retry does not help. Check ${hostname} and its credentials at Cloudflare.`
        : `Check ${hostname} and its credentials at Cloudflare, and apply again.`,
  ];
  return new ProviderError(`MCP server "${id}" cannot be synced`, lines.join("\n"));
}

const syncStopped = (id: string): ProviderError =>
  new ProviderError(
    `The sync of MCP server "${id}" was stopped`,
    "Apply again to continue. Nothing needs to be undone.",
  );

const notInTime = (id: string, timeout: string, last: McpServer | undefined): ProviderError =>
  new ProviderError(
    `MCP server "${id}" was not ready after ${timeout}`,
    `${last === undefined ? "The API did not respond in this time." : `Its status is still "${last.status ?? "unknown"}".`} Raise timeout, or apply again: the sync may have finished by then.`,
    path("timeout"),
  );
