import type { AccessApi, McpServer, McpServerInput, McpServerUpdate } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import { checkCredentials, isManual, summaryOf } from "./credentials";
import type { StoredMcpServer } from "../../state/stored-mcp";
import { checkOverrides, KINDS, untouched } from "./overrides";
import { referring } from "../shared/references";
import { existingServer, sync, upToDate } from "./sync";

/** What is answered of a server: never its credentials. */
export function answeredServer(context: HandlerContext, server: StoredMcpServer): McpServer {
  const { auth_credentials: _token, client_secret: _secret, client_secret_version: _version, ...shown } = server;
  const auth_config_summary = summaryOf(server);
  const none = untouched(context.behaviors);
  return {
    ...shown,
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

/** Whether an administrator must log in to a server: known from how it knows its clients. */
function authenticationStatus(server: StoredMcpServer): NonNullable<McpServer["authentication_status"]> {
  if (server.auth_type !== "oauth") return "not_required";
  if (isManual(server)) return "manual";
  const { authentication_status: before = "required" } = server;
  return before === "manual" ? "required" : before;
}

/** Refuses what cannot be a server. */
function checkServer(server: StoredMcpServer): void {
  checkCredentials(server);
  for (const { list, updated, one } of KINDS) {
    checkOverrides({ pointer: `/${updated}`, one, overrides: server[updated] ?? [], capabilities: server[list] });
  }
}

function checkUrl(hostname: string): void {
  if (/^https?:\/\//i.test(hostname) && URL.canParse(hostname)) return;
  const given = `hostname: given ${JSON.stringify(hostname.slice(0, 100))}`;
  throw ApiError.invalid("/hostname", `${given}, allowed: the whole URL of the server, as https://mcp.example.com/mcp`);
}

function create(context: HandlerContext, given: McpServerInput): McpServer {
  const servers = context.collection("mcpServers");
  checkUrl(given.hostname);
  if (servers.get(given.id) !== undefined) {
    throw ApiError.conflict(
      "/id",
      `access.api.error.mcp_server_exists: there is an MCP server ${JSON.stringify(given.id)} already`,
    );
  }
  const now = context.clock.timestamp();
  const shared = context.behaviors.mcpServersSharedCallbackDefault;
  const server: StoredMcpServer = {
    secure_web_gateway: false,
    ...(shared === "absent" ? {} : { is_shared_oauth_callback_enabled: shared === "true" }),
    ...given,
    ...(given.client_secret === undefined ? {} : { client_secret_version: 1 }),
    tools: [],
    prompts: [],
    status: "waiting",
    created_at: now,
    created_by: context.userEmail,
    modified_at: now,
    modified_by: context.userEmail,
  };
  checkServer(server);
  const kept = { ...server, authentication_status: authenticationStatus(server) };
  servers.add(kept);
  return answeredServer(context, kept);
}

function update(context: HandlerContext, id: string, given: McpServerUpdate): McpServer {
  const before = existingServer(context, id);
  const rotated = given.client_secret !== undefined;
  const changed = context.behaviors.mcpServersModifiedByUpdate ? { modified_at: context.clock.timestamp() } : {};
  const server: StoredMcpServer = {
    ...before,
    ...given,
    ...(rotated ? { client_secret_version: (before.client_secret_version ?? 0) + 1 } : {}),
    ...changed,
  };
  checkServer(server);
  const kept = { ...server, authentication_status: authenticationStatus(server) };
  context.collection("mcpServers").replace(kept);
  return answeredServer(context, kept);
}

/** Takes a server away, and out of the portals that list it. */
function remove(context: HandlerContext, id: string): McpServer {
  const server = existingServer(context, id);
  if (context.behaviors.mcpServersRefuseDeletionInUse) {
    const users = referring(context, ({ server_id, mcp_server_id }) => server_id === id || mcp_server_id === id);
    if (users.length > 0) throw ApiError.inUse("MCP server", id, users);
  }
  const portals = context.collection("mcpPortals");
  for (const portal of portals.all()) {
    const others = portal.servers.filter(({ server_id }) => server_id !== id);
    if (others.length < portal.servers.length) portals.replace({ ...portal, servers: others });
  }
  context.collection("mcpServers").remove(id);
  return answeredServer(context, server);
}

export const servers: Handlers<AccessApi["mcp"]["servers"]> = {
  list: (call) => {
    const wanted = call.query.search?.toLowerCase() ?? "";
    return call
      .collection("mcpServers")
      .listed()
      .filter(({ id, name }) => [id, name].some((text) => text.toLowerCase().includes(wanted)))
      .map((server) => answeredServer(call, upToDate(call, server)));
  },
  get: (call) => answeredServer(call, existingServer(call, call.params.id)),
  create: (call) => create(call, call.body),
  update: (call) => update(call, call.params.id, call.body),
  delete: (call) => remove(call, call.params.id),
  sync: (call) => sync(call, call.params.id),
};
