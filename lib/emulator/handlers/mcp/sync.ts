import type { McpServerSync } from "../../../api";
import { ApiError } from "../../api-error";
import type { World } from "../../handler";
import { scopeKey } from "../../scope";
import type { Finding } from "../../upstreams/finding";
import { headersFor } from "./credentials";
import { checkIdentifier } from "./identifier";
import type { KeptMcpServer } from "../../state/kept-mcp";
import { remainingOverrides } from "./overrides";

/** A server's lifetime: another server may come to have its identifier. */
const lifetimeOf = (world: World, { id, created_at }: KeptMcpServer): string =>
  `${scopeKey(world.scope)}/${id}/${created_at ?? ""}`;

/** The server, with what a sync that went on by itself has found. @throws {ApiError} When there is none. */
export function existingServer(world: World, id: string): KeptMcpServer {
  checkIdentifier(id);
  const server = world.collection("mcpServers").get(id);
  if (server === undefined) throw ApiError.notFound("MCP server", id);
  return upToDate(world, server);
}

/** A server with what a sync that went on by itself has found. */
export function upToDate(world: World, server: KeptMcpServer): KeptMcpServer {
  const found = world.mcpUpstreams.finished(lifetimeOf(world, server), server);
  return found === undefined ? server : record(world, server, found);
}

/** Asks what stands behind a server, unless nobody has logged in yet, and keeps what it says. */
export async function sync(world: World, id: string): Promise<McpServerSync> {
  const server = existingServer(world, id);
  const key = lifetimeOf(world, server);
  const found = lacksLogin(server)
    ? ({ status: "waiting" } as const)
    : await world.mcpUpstreams.find(key, server, () => headersFor(server));
  // Meanwhile it may have been changed, or deleted, or be another one.
  const now = world.collection("mcpServers").get(id);
  if (now === undefined || lifetimeOf(world, now) !== key) throw ApiError.notFound("MCP server", id);
  const { status, error, error_details } = record(world, now, found);
  return {
    ...(status === undefined ? {} : { status }),
    ...(error === undefined ? {} : { error }),
    ...(error_details === undefined ? {} : { error_details }),
  };
}

/** Logs in to a server as its administrator, as a browser would. @throws {ApiError} When there is nothing to log in to. */
export function logIn(world: World, id: string): void {
  const server = existingServer(world, id);
  const { authentication_status: before = "not_required" } = server;
  if (before === "not_required" || before === "manual") {
    throw ApiError.invalid("/id", `nobody logs in to MCP server ${JSON.stringify(id)} as its administrator: ${before}`);
  }
  world.collection("mcpServers").replace({ ...server, authentication_status: "connected" });
}

/** Whether a server cannot be synced for want of somebody who has logged in. */
const lacksLogin = ({ authentication_status: status }: KeptMcpServer): boolean =>
  status === "required" || status === "stale" || status === "manual";

function record(world: World, server: KeptMcpServer, found: Finding): KeptMcpServer {
  const synced = afterSync(server, found, world.clock.timestamp());
  world.collection("mcpServers").replace(synced);
  if (found.status === "ready") forgetVanished(world, server, synced);
  return synced;
}

function afterSync(server: KeptMcpServer, found: Finding, now: string): KeptMcpServer {
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
function forgetVanished(world: World, before: KeptMcpServer, now: KeptMcpServer): void {
  const portals = world.collection("mcpPortals");
  for (const portal of portals.all()) {
    if (!portal.servers.some(({ server_id }) => server_id === now.id)) continue;
    const servers = portal.servers.map((listed) =>
      listed.server_id === now.id ? { ...listed, ...remainingOverrides(listed, before, now) } : listed,
    );
    portals.replace({ ...portal, servers });
  }
}
