import type { McpServerSync } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { HandlerContext } from "../../core/handler";
import type { SyncResult } from "../../core/mcp-syncs";
import { notFound } from "../../core/stored-objects";
import { scopeKey } from "../../state/scope";
import { headersFor } from "./credentials";
import { checkIdentifier } from "./identifier";
import type { StoredMcpServer } from "../../state/stored-mcp";
import { remainingOverrides } from "./overrides";

/** A key of a server that differs from those of deleted servers with the same identifier. */
const keyOf = (context: HandlerContext, { id, incarnation }: StoredMcpServer): string =>
  `${scopeKey(context.scope)}/${id}/${incarnation ?? ""}`;

/** The server, with the result of a sync that ended in the meantime. @throws {ApiError} 404 if it does not exist. */
export function existingServer(context: HandlerContext, id: string): StoredMcpServer {
  checkIdentifier(id);
  const server = context.collection("mcpServers").get(id);
  if (server === undefined) throw notFound("mcpServers", id);
  return upToDate(context, server);
}

/** A server with the result of a sync that ended in the meantime. */
export function upToDate(context: HandlerContext, server: StoredMcpServer): StoredMcpServer {
  const result = context.mcpSyncs.finished(keyOf(context, server), server);
  return result === undefined ? server : store(context, server, result);
}

/** Syncs a server and stores the result. Without a required login, the result is `waiting`. */
export async function sync(context: HandlerContext, id: string): Promise<McpServerSync> {
  const server = existingServer(context, id);
  const key = keyOf(context, server);
  const result = lacksLogin(server)
    ? ({ status: "waiting" } as const)
    : await context.mcpSyncs.sync(key, server, () => headersFor(server));
  // In the meantime the server may have been updated, deleted or replaced.
  const now = context.collection("mcpServers").get(id);
  if (now === undefined || keyOf(context, now) !== key) throw notFound("mcpServers", id);
  const { status, error, error_details } = store(context, now, result);
  return {
    ...(status === undefined ? {} : { status }),
    ...(error === undefined ? {} : { error }),
    ...(error_details === undefined ? {} : { error_details }),
  };
}

/** Logs in to a server as its administrator. @throws {ApiError} If the server has no administrator login. */
export function logIn(context: HandlerContext, id: string): void {
  const server = existingServer(context, id);
  const { authentication_status: before = "not_required" } = server;
  if (before === "not_required" || before === "manual") {
    throw ApiError.invalid(
      "/id",
      `MCP server ${JSON.stringify(id)} has no administrator login: its authentication_status is ${before}`,
    );
  }
  context.collection("mcpServers").replace({ ...server, authentication_status: "connected" });
}

/** Whether a server cannot be synced because nobody has logged in. */
const lacksLogin = ({ authentication_status: status }: StoredMcpServer): boolean =>
  status === "required" || status === "stale" || status === "manual";

function store(context: HandlerContext, server: StoredMcpServer, result: SyncResult): StoredMcpServer {
  const synced = afterSync(server, result, context.clock.timestamp());
  context.collection("mcpServers").replace(synced);
  if (result.status === "ready") removeObsoleteOverrides(context, server, synced);
  return synced;
}

function afterSync(server: StoredMcpServer, result: SyncResult, now: string): StoredMcpServer {
  const { error: _error, error_details: _details, ...before } = server;
  switch (result.status) {
    case "waiting":
      // A stale server stays stale: it was not called.
      return server.status === "stale" ? server : { ...before, status: "waiting" };
    case "ready": {
      const capabilities = { tools: [...result.tools], prompts: [...result.prompts] };
      const overrides = remainingOverrides(server, server, result);
      return { ...before, ...overrides, ...capabilities, status: "ready", last_synced: now, last_successful_sync: now };
    }
    case "error":
    case "stale": {
      const { status, error, error_details } = result;
      const authentication = status === "stale" ? ({ authentication_status: "stale" } as const) : {};
      return { ...before, ...authentication, status, error, error_details, last_synced: now };
    }
  }
}

/** Removes the portals' overrides of tools and prompts that the server no longer has. */
function removeObsoleteOverrides(context: HandlerContext, before: StoredMcpServer, now: StoredMcpServer): void {
  const portals = context.collection("mcpPortals");
  for (const portal of portals.all()) {
    if (!portal.servers.some(({ server_id }) => server_id === now.id)) continue;
    const servers = portal.servers.map((entry) =>
      entry.server_id === now.id ? { ...entry, ...remainingOverrides(entry, before, now) } : entry,
    );
    portals.replace({ ...portal, servers });
  }
}
