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
import { ApiError } from "../../core/api-error";
import type { Behaviors } from "../../core/behaviors";
import type { Handlers, HandlerContext } from "../../core/handler";
import { createApplication } from "../applications/applications";
import { checkIdentifier } from "./identifier";
import type { StoredMcpPortal, StoredMcpServer } from "../../state/stored-mcp";
import { answeredOverrides, checkOverrides, KINDS, untouched } from "./overrides";
import { answeredServer } from "./servers";
import { upToDate } from "./sync";

/** The words are the real ones; status and code are not confirmed. */
const HOSTNAME_TAKEN = "This hostname is already in use in a different MCP Portal";

function existing(context: HandlerContext, id: string): StoredMcpPortal {
  checkIdentifier(id);
  const portal = context.collection("mcpPortals").get(id);
  if (portal === undefined) throw ApiError.notFound("MCP portal", id);
  return portal;
}

const ORDERS: Readonly<
  Record<Behaviors["mcpPortalsServerOrder"], (sent: McpPortalServerInput[]) => McpPortalServerInput[]>
> = {
  id: (sent) => sent.sort((a, b) => (a.server_id < b.server_id ? -1 : 1)),
  sent: (sent) => sent,
  reversed: (sent) => sent.reverse(),
};

/** A portal as reads answer it: all that is known of its servers, in the server's own order. */
function withServers(context: HandlerContext, portal: StoredMcpPortal): McpPortalWithServers {
  const ordered = ORDERS[context.behaviors.mcpPortalsServerOrder]([...portal.servers]);
  return { ...portal, servers: ordered.flatMap((listed) => portalServer(context, listed) ?? []) };
}

function portalServer(context: HandlerContext, listed: McpPortalServerInput): McpPortalServer | undefined {
  const found = context.collection("mcpServers").get(listed.server_id);
  if (found === undefined) return undefined;
  const server = upToDate(context, found);
  const none = untouched(context.behaviors);
  const changed = (kind: "updated_tools" | "updated_prompts"): McpPortalServer["updated_tools"] =>
    listed[kind] === undefined ? none : answeredOverrides(listed[kind], server[kind]);
  return {
    ...answeredServer(context, server),
    server_id: listed.server_id,
    default_disabled: listed.default_disabled ?? false,
    on_behalf: listed.on_behalf ?? true,
    updated_tools: changed("updated_tools"),
    updated_prompts: changed("updated_prompts"),
  };
}

/** A portal as writes answer it: by the reference, without its servers. */
function written(context: HandlerContext, portal: StoredMcpPortal): McpPortal {
  const { servers: _, ...rest } = portal;
  return context.behaviors.mcpPortalsWritesAnswerServers ? withServers(context, portal) : rest;
}

/** @throws {ApiError} When a server does not exist, is listed twice, or its tools or prompts cannot be changed so. */
function checkServers(context: HandlerContext, listed: readonly McpPortalServerInput[]): void {
  const seen = new Set<string>();
  for (const [index, item] of listed.entries()) {
    const pointer = `/servers/${index}`;
    const name = JSON.stringify(item.server_id);
    const server = context.collection("mcpServers").get(item.server_id);
    if (server === undefined) throw ApiError.invalid(`${pointer}/server_id`, `there is no MCP server ${name} here`);
    if (seen.has(item.server_id)) throw ApiError.invalid(`${pointer}/server_id`, `MCP server ${name} is listed twice`);
    seen.add(item.server_id);
    checkChanges(server, item, pointer);
  }
}

function checkChanges(server: StoredMcpServer, listed: McpPortalServerInput, pointer: string): void {
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

function checkHostname(context: HandlerContext, hostname: string, itself?: string): void {
  const holder = context.collection("mcpPortals").holderOf(hostname.toLowerCase());
  if (holder !== undefined && holder.id !== itself) throw ApiError.conflict("/hostname", HOSTNAME_TAKEN);
}

function create(context: HandlerContext, given: McpPortalInput): McpPortal {
  const portals = context.collection("mcpPortals");
  if (portals.get(given.id) !== undefined) {
    throw ApiError.conflict(
      "/id",
      `access.api.error.mcp_portal_exists: there is an MCP portal ${JSON.stringify(given.id)} already`,
    );
  }
  checkHostname(context, given.hostname);
  checkServers(context, given.servers ?? []);
  const mode = codeMode(given);
  if (portals.size >= MCP_PORTALS_PER_ACCOUNT) throw ApiError.limitReached("MCP portals", MCP_PORTALS_PER_ACCOUNT);
  const now = context.clock.timestamp();
  const portal: StoredMcpPortal = {
    secure_web_gateway: false,
    ...given,
    ...mode,
    servers: given.servers ?? [],
    created_at: now,
    created_by: context.userEmail,
    modified_at: now,
    modified_by: context.userEmail,
  };
  if (context.behaviors.mcpPortalsCreateApplications) createPortalApplication(context, portal);
  portals.add(portal);
  return written(context, portal);
}

/** The application that the dashboard creates beside a portal. @throws {ApiError} When there is no room for it. */
function createPortalApplication(context: HandlerContext, { name, hostname }: StoredMcpPortal): void {
  createApplication(context, {
    type: "mcp_portal",
    name,
    domain: hostname,
    destinations: [{ type: "public", uri: hostname }],
  });
}

function update(context: HandlerContext, id: string, given: McpPortalUpdate): McpPortal {
  const before = existing(context, id);
  if (given.hostname !== undefined) checkHostname(context, given.hostname, id);
  checkServers(context, given.servers ?? []);
  const mode = codeMode(given, before.code_mode);
  const portal: StoredMcpPortal = { ...before, ...given, ...mode, modified_at: context.clock.timestamp() };
  context.collection("mcpPortals").replace(portal);
  return written(context, portal);
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
