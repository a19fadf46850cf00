import type { McpServerSync } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { HandlerContext } from "../../core/handler";
import { scopeKey } from "../../core/scope";
import type { Finding } from "./upstreams/finding";
import { headersFor } from "./credentials";
import { checkIdentifier } from "./identifier";
import type { StoredMcpServer } from "../../state/stored-mcp";
import { remainingOverrides } from "./overrides";

/** A server's lifetime: another server may come to have its identifier. */
const lifetimeOf = (context: HandlerContext, { id, created_at }: StoredMcpServer): string =>
  `${scopeKey(context.scope)}/${id}/${created_at ?? ""}`;

/** The server, with what a sync that went on by itself has found. @throws {ApiError} When there is none. */
export function existingServer(context: HandlerContext, id: string): StoredMcpServer {
  checkIdentifier(id);
  const server = context.collection("mcpServers").get(id);
  if (server === undefined) throw ApiError.notFound("MCP server", id);
  return upToDate(context, server);
}

/** A server with what a sync that went on by itself has found. */
export function upToDate(context: HandlerContext, server: StoredMcpServer): StoredMcpServer {
  const found = context.mcpUpstreams.finished(lifetimeOf(context, server), server);
  return found === undefined ? server : record(context, server, found);
}

/** Asks what stands behind a server, unless nobody has logged in yet, and keeps what it says. */
export async function sync(context: HandlerContext, id: string): Promise<McpServerSync> {
  const server = existingServer(context, id);
  const key = lifetimeOf(context, server);
  const found = lacksLogin(server)
    ? ({ status: "waiting" } as const)
    : await context.mcpUpstreams.find(key, server, () => headersFor(server));
  // Meanwhile it may have been changed, or deleted, or be another one.
  const now = context.collection("mcpServers").get(id);
  if (now === undefined || lifetimeOf(context, now) !== key) throw ApiError.notFound("MCP server", id);
  const { status, error, error_details } = record(context, now, found);
  return {
    ...(status === undefined ? {} : { status }),
    ...(error === undefined ? {} : { error }),
    ...(error_details === undefined ? {} : { error_details }),
  };
}

/** Logs in to a server as its administrator, as a browser would. @throws {ApiError} When there is nothing to log in to. */
export function logIn(context: HandlerContext, id: string): void {
  const server = existingServer(context, id);
  const { authentication_status: before = "not_required" } = server;
  if (before === "not_required" || before === "manual") {
    throw ApiError.invalid("/id", `nobody logs in to MCP server ${JSON.stringify(id)} as its administrator: ${before}`);
  }
  context.collection("mcpServers").replace({ ...server, authentication_status: "connected" });
}

/** Whether a server cannot be synced for want of somebody who has logged in. */
const lacksLogin = ({ authentication_status: status }: StoredMcpServer): boolean =>
  status === "required" || status === "stale" || status === "manual";

function record(context: HandlerContext, server: StoredMcpServer, found: Finding): StoredMcpServer {
  const synced = afterSync(server, found, context.clock.timestamp());
  context.collection("mcpServers").replace(synced);
  if (found.status === "ready") forgetVanished(context, server, synced);
  return synced;
}

function afterSync(server: StoredMcpServer, found: Finding, now: string): StoredMcpServer {
  const { error: _error, error_details: _details, ...before } = server;
  switch (found.status) {
    case "waiting":
      // One that must be logged in to again stays what it is: nothing was tried.
      return server.status === "stale" ? server : { ...before, status: "waiting" };
    case "ready": {
      const has = { tools: [...found.tools], prompts: [...found.prompts] };
      const overrides = remainingOverrides(server, server, found);
      return { ...before, ...overrides, ...has, status: "ready", last_synced: now, last_successful_sync: now };
    }
    case "error":
    case "stale": {
      const { status, error, error_details } = found;
      const authentication = status === "stale" ? ({ authentication_status: "stale" } as const) : {};
      return { ...before, ...authentication, status, error, error_details, last_synced: now };
    }
  }
}

/** Takes out of the portals what they change of tools and prompts that the server has no more. */
function forgetVanished(context: HandlerContext, before: StoredMcpServer, now: StoredMcpServer): void {
  const portals = context.collection("mcpPortals");
  for (const portal of portals.all()) {
    if (!portal.servers.some(({ server_id }) => server_id === now.id)) continue;
    const servers = portal.servers.map((listed) =>
      listed.server_id === now.id ? { ...listed, ...remainingOverrides(listed, before, now) } : listed,
    );
    portals.replace({ ...portal, servers });
  }
}
