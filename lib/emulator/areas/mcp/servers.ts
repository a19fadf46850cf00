import { randomUUID } from "node:crypto";
import type { AccessApi, McpServer, McpServerInput, McpServerUpdate } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import { checkCredentials, isManual, summaryOf } from "./credentials";
import type { StoredMcpServer } from "../../state/stored-mcp";
import { checkOverrides, KINDS, noOverrides } from "./overrides";
import { referringObjects } from "../../core/stored-objects";
import { existingServer, sync, upToDate } from "./sync";

/** A server in responses: without its credentials. */
export function serverResponse(context: HandlerContext, server: StoredMcpServer): McpServer {
  const {
    auth_credentials: _token,
    client_secret: _secret,
    client_secret_version: _version,
    incarnation: _incarnation,
    ...fields
  } = server;
  const auth_config_summary = summaryOf(server);
  const none = noOverrides(context.behaviors);
  return {
    ...fields,
    ...(wasNeverSynced(server) && context.behaviors.mcpUnsyncedCapabilities === "null"
      ? { tools: null, prompts: null }
      : {}),
    ...(auth_config_summary === undefined ? {} : { auth_config_summary }),
    updated_tools: server.updated_tools ?? none,
    updated_prompts: server.updated_prompts ?? none,
  };
}

const wasNeverSynced = ({ last_successful_sync, tools, prompts }: StoredMcpServer): boolean =>
  last_successful_sync === undefined && tools.length === 0 && prompts.length === 0;

/** Whether an administrator must log in to a server. It depends on the authentication type. */
function authenticationStatus(server: StoredMcpServer): NonNullable<McpServer["authentication_status"]> {
  if (server.auth_type !== "oauth") return "not_required";
  if (isManual(server)) return "manual";
  const { authentication_status: before = "required" } = server;
  return before === "manual" ? "required" : before;
}

/** @throws {ApiError} 400 if the credentials or overrides are invalid. */
function checkServer(server: StoredMcpServer): void {
  checkCredentials(server);
  for (const { list, updated, one } of KINDS) {
    checkOverrides({ pointer: `/${updated}`, one, overrides: server[updated] ?? [], capabilities: server[list] });
  }
}

function checkUrl(hostname: string): void {
  if (/^https?:\/\//i.test(hostname) && URL.canParse(hostname)) return;
  const value = JSON.stringify(hostname.slice(0, 100));
  throw ApiError.invalid(
    "/hostname",
    `hostname: given ${value}, allowed: the URL of the server, such as https://mcp.example.com/mcp`,
  );
}

function create(context: HandlerContext, input: McpServerInput): McpServer {
  const servers = context.collection("mcpServers");
  checkUrl(input.hostname);
  if (servers.get(input.id) !== undefined) {
    throw ApiError.conflict(
      "/id",
      `access.api.error.mcp_server_exists: MCP server ${JSON.stringify(input.id)} already exists`,
    );
  }
  const now = context.clock.timestamp();
  const shared = context.behaviors.mcpServersSharedCallbackDefault;
  const server: StoredMcpServer = {
    secure_web_gateway: false,
    ...(shared === "absent" ? {} : { is_shared_oauth_callback_enabled: shared === "true" }),
    ...input,
    ...(input.client_secret === undefined ? {} : { client_secret_version: 1 }),
    tools: [],
    prompts: [],
    status: "waiting",
    incarnation: randomUUID(),
    created_at: now,
    created_by: context.userEmail,
    modified_at: now,
    modified_by: context.userEmail,
  };
  checkServer(server);
  const stored = { ...server, authentication_status: authenticationStatus(server) };
  servers.add(stored);
  return serverResponse(context, stored);
}

function update(context: HandlerContext, id: string, input: McpServerUpdate): McpServer {
  const before = existingServer(context, id);
  const rotated = input.client_secret !== undefined;
  const changed = context.behaviors.mcpServersModifiedByUpdate ? { modified_at: context.clock.timestamp() } : {};
  const server: StoredMcpServer = {
    ...before,
    ...input,
    ...(rotated ? { client_secret_version: (before.client_secret_version ?? 0) + 1 } : {}),
    ...changed,
  };
  checkServer(server);
  const stored = { ...server, authentication_status: authenticationStatus(server) };
  context.collection("mcpServers").replace(stored);
  return serverResponse(context, stored);
}

/** Deletes a server, and removes it from the portals that list it. */
function remove(context: HandlerContext, id: string): McpServer {
  const server = existingServer(context, id);
  const { mcpServersRefuseDeletionInUse: inUse, mcpServersRefuseDeletionInPortal: inPortal } = context.behaviors;
  if (inUse || inPortal) {
    const users = referringObjects(
      context,
      ({ server_id, mcp_server_id }) => server_id === id || (inUse && mcp_server_id === id),
    );
    if (users.length > 0) throw ApiError.inUse("MCP server", id, users);
  }
  const portals = context.collection("mcpPortals");
  for (const portal of portals.all()) {
    const others = portal.servers.filter(({ server_id }) => server_id !== id);
    if (others.length < portal.servers.length) portals.replace({ ...portal, servers: others });
  }
  context.collection("mcpServers").remove(id);
  return serverResponse(context, server);
}

export const servers: Handlers<AccessApi["mcp"]["servers"]> = {
  list: (call) => {
    const wanted = call.query.search?.toLowerCase() ?? "";
    return call
      .collection("mcpServers")
      .listed()
      .filter(({ id, name }) => [id, name].some((value) => value.toLowerCase().includes(wanted)))
      .map((server) => serverResponse(call, upToDate(call, server)));
  },
  get: (call) => serverResponse(call, existingServer(call, call.params.id)),
  create: (call) => create(call, call.body),
  update: (call) => update(call, call.params.id, call.body),
  delete: (call) => remove(call, call.params.id),
  sync: (call) => sync(call, call.params.id),
};
