import type { AccessApi, McpServer, McpServerInput, McpServerUpdate } from "../../../api";
import { ApiError } from "../../api-error";
import type { Handlers, World } from "../../handler";
import { checkCredentials, isManual, summaryOf } from "./credentials";
import type { KeptMcpServer } from "../../state/kept-mcp";
import { checkOverrides, KINDS, untouched } from "./overrides";
import { referring } from "../references";
import { existingServer, sync, upToDate } from "./sync";

/** What is answered of a server: never its credentials. */
export function answeredServer(world: World, server: KeptMcpServer): McpServer {
  const { auth_credentials: _token, client_secret: _secret, client_secret_version: _version, ...shown } = server;
  const auth_config_summary = summaryOf(server);
  const none = untouched(world.habits);
  return {
    ...shown,
    ...(wasNeverSynced(server) && world.habits.mcpUnsyncedCapabilities === "null"
      ? { tools: null, prompts: null }
      : {}),
    ...(auth_config_summary === undefined ? {} : { auth_config_summary }),
    updated_tools: server.updated_tools ?? none,
    updated_prompts: server.updated_prompts ?? none,
  };
}

const wasNeverSynced = ({ last_successful_sync, tools, prompts }: KeptMcpServer): boolean =>
  last_successful_sync === undefined && tools.length === 0 && prompts.length === 0;

/** Whether an administrator must log in to a server: known from how it knows its clients. */
function authenticationStatus(server: KeptMcpServer): NonNullable<McpServer["authentication_status"]> {
  if (server.auth_type !== "oauth") return "not_required";
  if (isManual(server)) return "manual";
  const { authentication_status: before = "required" } = server;
  return before === "manual" ? "required" : before;
}

/** Refuses what cannot be a server. */
function checkServer(server: KeptMcpServer): void {
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

function create(world: World, given: McpServerInput): McpServer {
  const servers = world.collection("mcpServers");
  checkUrl(given.hostname);
  if (servers.get(given.id) !== undefined) {
    throw ApiError.conflict(
      "/id",
      `access.api.error.mcp_server_exists: there is an MCP server ${JSON.stringify(given.id)} already`,
    );
  }
  const now = world.clock.timestamp();
  const shared = world.habits.mcpServersSharedCallbackDefault;
  const server: KeptMcpServer = {
    secure_web_gateway: false,
    ...(shared === "absent" ? {} : { is_shared_oauth_callback_enabled: shared === "true" }),
    ...given,
    ...(given.client_secret === undefined ? {} : { client_secret_version: 1 }),
    tools: [],
    prompts: [],
    status: "waiting",
    created_at: now,
    created_by: world.userEmail,
    modified_at: now,
    modified_by: world.userEmail,
  };
  checkServer(server);
  const kept = { ...server, authentication_status: authenticationStatus(server) };
  servers.add(kept);
  return answeredServer(world, kept);
}

function update(world: World, id: string, given: McpServerUpdate): McpServer {
  const before = existingServer(world, id);
  const rotated = given.client_secret !== undefined;
  const changed = world.habits.mcpServersModifiedByUpdate ? { modified_at: world.clock.timestamp() } : {};
  const server: KeptMcpServer = {
    ...before,
    ...given,
    ...(rotated ? { client_secret_version: (before.client_secret_version ?? 0) + 1 } : {}),
    ...changed,
  };
  checkServer(server);
  const kept = { ...server, authentication_status: authenticationStatus(server) };
  world.collection("mcpServers").replace(kept);
  return answeredServer(world, kept);
}

/** Takes a server away, and out of the portals that list it. */
function remove(world: World, id: string): McpServer {
  const server = existingServer(world, id);
  if (world.habits.mcpServersRefuseDeletionInUse) {
    const users = referring(world, ({ server_id, mcp_server_id }) => server_id === id || mcp_server_id === id);
    if (users.length > 0) throw ApiError.inUse("MCP server", id, users);
  }
  const portals = world.collection("mcpPortals");
  for (const portal of portals.all()) {
    const others = portal.servers.filter(({ server_id }) => server_id !== id);
    if (others.length < portal.servers.length) portals.replace({ ...portal, servers: others });
  }
  world.collection("mcpServers").remove(id);
  return answeredServer(world, server);
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
