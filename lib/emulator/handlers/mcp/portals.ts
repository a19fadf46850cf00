import {
  MCP_PORTALS_PER_ACCOUNT,
  type AccessApi,
  type McpPortal,
  type McpPortalInput,
  type McpPortalServer,
  type McpPortalServerInput,
  type McpPortalUpdate,
  type McpPortalWithServers,
} from "../../../api";
import { ApiError } from "../../api-error";
import type { Habits } from "../../habits";
import type { Handlers, World } from "../../handler";
import { createApplication } from "../applications/applications";
import { checkIdentifier } from "./identifier";
import type { KeptMcpPortal, KeptMcpServer } from "../../state/kept-mcp";
import { answeredOverrides, checkOverrides, KINDS, untouched } from "./overrides";
import { answeredServer } from "./servers";
import { upToDate } from "./sync";

/** The words are the real ones; status and code are not confirmed. */
const HOSTNAME_TAKEN = "This hostname is already in use in a different MCP Portal";

function existing(world: World, id: string): KeptMcpPortal {
  checkIdentifier(id);
  const portal = world.collection("mcpPortals").get(id);
  if (portal === undefined) throw ApiError.notFound("MCP portal", id);
  return portal;
}

const ORDERS: Readonly<
  Record<Habits["mcpPortalsServerOrder"], (sent: McpPortalServerInput[]) => McpPortalServerInput[]>
> = {
  id: (sent) => sent.sort((a, b) => (a.server_id < b.server_id ? -1 : 1)),
  sent: (sent) => sent,
  reversed: (sent) => sent.reverse(),
};

/** A portal as reads answer it: all that is known of its servers, in the server's own order. */
function withServers(world: World, portal: KeptMcpPortal): McpPortalWithServers {
  const ordered = ORDERS[world.habits.mcpPortalsServerOrder]([...portal.servers]);
  return { ...portal, servers: ordered.flatMap((listed) => portalServer(world, listed) ?? []) };
}

function portalServer(world: World, listed: McpPortalServerInput): McpPortalServer | undefined {
  const found = world.collection("mcpServers").get(listed.server_id);
  if (found === undefined) return undefined;
  const server = upToDate(world, found);
  const none = untouched(world.habits);
  const changed = (kind: "updated_tools" | "updated_prompts"): McpPortalServer["updated_tools"] =>
    listed[kind] === undefined ? none : answeredOverrides(listed[kind], server[kind]);
  return {
    ...answeredServer(world, server),
    server_id: listed.server_id,
    default_disabled: listed.default_disabled ?? false,
    on_behalf: listed.on_behalf ?? true,
    updated_tools: changed("updated_tools"),
    updated_prompts: changed("updated_prompts"),
  };
}

/** A portal as writes answer it: by the reference, without its servers. */
function written(world: World, portal: KeptMcpPortal): McpPortal {
  const { servers: _, ...rest } = portal;
  return world.habits.mcpPortalsWritesAnswerServers ? withServers(world, portal) : rest;
}

/** @throws {ApiError} When a server does not exist, is listed twice, or its tools or prompts cannot be changed so. */
function checkServers(world: World, listed: readonly McpPortalServerInput[]): void {
  const seen = new Set<string>();
  for (const [index, item] of listed.entries()) {
    const pointer = `/servers/${index}`;
    const name = JSON.stringify(item.server_id);
    const server = world.collection("mcpServers").get(item.server_id);
    if (server === undefined) throw ApiError.invalid(`${pointer}/server_id`, `there is no MCP server ${name} here`);
    if (seen.has(item.server_id)) throw ApiError.invalid(`${pointer}/server_id`, `MCP server ${name} is listed twice`);
    seen.add(item.server_id);
    checkChanges(server, item, pointer);
  }
}

function checkChanges(server: KeptMcpServer, listed: McpPortalServerInput, pointer: string): void {
  for (const { list, updated, one } of KINDS) {
    const [overrides, ofServer] = [listed[updated] ?? [], server[updated] ?? []];
    checkOverrides({ pointer: `${pointer}/${updated}`, one, overrides, capabilities: server[list], ofServer });
  }
}

/** What may be run, by both of its fields, the old and the new. @throws {ApiError} When they contradict each other. */
function codeMode(
  given: Pick<McpPortalUpdate, "code_mode" | "allow_code_mode">,
  before: McpPortal["code_mode"] = "opt_in",
): Required<Pick<McpPortal, "code_mode" | "allow_code_mode">> {
  const { code_mode: mode, allow_code_mode: allow } = given;
  if (mode !== undefined && allow !== undefined && allow !== (mode !== "off")) {
    throw ApiError.invalid(
      "/allow_code_mode",
      `allow_code_mode: given ${allow}, which contradicts code_mode ${JSON.stringify(mode)}; leave it out`,
    );
  }
  const allowed = before === "off" ? "opt_in" : before;
  const chosen = mode ?? (allow === undefined ? before : allow ? allowed : "off");
  return { code_mode: chosen, allow_code_mode: chosen !== "off" };
}

function checkHostname(world: World, hostname: string, itself?: string): void {
  const holder = world.collection("mcpPortals").holderOf(hostname.toLowerCase());
  if (holder !== undefined && holder.id !== itself) throw ApiError.conflict("/hostname", HOSTNAME_TAKEN);
}

function create(world: World, given: McpPortalInput): McpPortal {
  const portals = world.collection("mcpPortals");
  if (portals.get(given.id) !== undefined) {
    throw ApiError.conflict(
      "/id",
      `access.api.error.mcp_portal_exists: there is an MCP portal ${JSON.stringify(given.id)} already`,
    );
  }
  checkHostname(world, given.hostname);
  checkServers(world, given.servers ?? []);
  const mode = codeMode(given);
  if (portals.size >= MCP_PORTALS_PER_ACCOUNT) throw ApiError.limitReached("MCP portals", MCP_PORTALS_PER_ACCOUNT);
  const now = world.clock.timestamp();
  const portal: KeptMcpPortal = {
    secure_web_gateway: false,
    ...given,
    ...mode,
    servers: given.servers ?? [],
    created_at: now,
    created_by: world.userEmail,
    modified_at: now,
    modified_by: world.userEmail,
  };
  if (world.habits.mcpPortalsCreateApplications) createPortalApplication(world, portal);
  portals.add(portal);
  return written(world, portal);
}

/** The application that the dashboard creates beside a portal. @throws {ApiError} When there is no room for it. */
function createPortalApplication(world: World, { name, hostname }: KeptMcpPortal): void {
  createApplication(world, {
    type: "mcp_portal",
    name,
    domain: hostname,
    destinations: [{ type: "public", uri: hostname }],
  });
}

function update(world: World, id: string, given: McpPortalUpdate): McpPortal {
  const before = existing(world, id);
  if (given.hostname !== undefined) checkHostname(world, given.hostname, id);
  checkServers(world, given.servers ?? []);
  const mode = codeMode(given, before.code_mode);
  const portal: KeptMcpPortal = { ...before, ...given, ...mode, modified_at: world.clock.timestamp() };
  world.collection("mcpPortals").replace(portal);
  return written(world, portal);
}

export const portals: Handlers<AccessApi["mcp"]["portals"]> = {
  list: (call) => {
    const wanted = call.query.search?.toLowerCase() ?? "";
    return call
      .collection("mcpPortals")
      .listed()
      .filter(({ id, name, hostname }) => [id, name, hostname].some((text) => text.toLowerCase().includes(wanted)))
      .map((portal) => withServers(call, portal));
  },
  get: (call) => withServers(call, existing(call, call.params.id)),
  create: (call) => create(call, call.body),
  update: (call) => update(call, call.params.id, call.body),
  delete: (call) => {
    const portal = existing(call, call.params.id);
    call.collection("mcpPortals").remove(portal.id);
    return written(call, portal);
  },
};
