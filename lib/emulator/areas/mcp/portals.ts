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
import { ApiError, ERROR_CODE } from "../../core/api-error";
import type { Behaviors } from "../../core/behaviors";
import type { Handlers, HandlerContext } from "../../core/handler";
import { notFound } from "../../core/stored-objects";
import { createApplication } from "../applications/applications";
import { checkIdentifier } from "./identifier";
import type { StoredMcpPortal, StoredMcpServer } from "../../state/stored-mcp";
import { checkOverrides, KINDS, noOverrides, overridesResponse } from "./overrides";
import { serverResponse } from "./servers";
import { upToDate } from "./sync";

/** Message and status of a real response. The code is not confirmed. */
const HOSTNAME_TAKEN = "This hostname is already in use in a different MCP Portal";

function existing(context: HandlerContext, id: string): StoredMcpPortal {
  checkIdentifier(id);
  const portal = context.collection("mcpPortals").get(id);
  if (portal === undefined) throw notFound("mcpPortals", id);
  return portal;
}

const ORDERS: Readonly<
  Record<Behaviors["mcpPortalsServerOrder"], (sent: McpPortalServerInput[]) => McpPortalServerInput[]>
> = {
  id: (sent) => sent.sort((a, b) => (a.server_id < b.server_id ? -1 : 1)),
  sent: (sent) => sent,
  reversed: (sent) => sent.reverse(),
};

/** A portal in the responses of reads: with its servers, in an order set by behavior. */
function portalWithServers(context: HandlerContext, portal: StoredMcpPortal): McpPortalWithServers {
  const ordered = ORDERS[context.behaviors.mcpPortalsServerOrder]([...portal.servers]);
  return { ...portal, servers: ordered.flatMap((entry) => portalServer(context, entry) ?? []) };
}

function portalServer(context: HandlerContext, entry: McpPortalServerInput): McpPortalServer | undefined {
  const found = context.collection("mcpServers").get(entry.server_id);
  if (found === undefined) return undefined;
  const server = upToDate(context, found);
  const none = noOverrides(context.behaviors);
  const overridesOf = (kind: "updated_tools" | "updated_prompts"): McpPortalServer["updated_tools"] =>
    entry[kind] === undefined ? none : overridesResponse(entry[kind], server[kind]);
  return {
    ...serverResponse(context, server),
    server_id: entry.server_id,
    default_disabled: entry.default_disabled ?? false,
    on_behalf: entry.on_behalf ?? true,
    updated_tools: overridesOf("updated_tools"),
    updated_prompts: overridesOf("updated_prompts"),
  };
}

/** A portal in the responses of writes: without its servers, as in the API reference. */
function writeResponse(context: HandlerContext, portal: StoredMcpPortal): McpPortal {
  const { servers: _, ...rest } = portal;
  return context.behaviors.mcpPortalsWritesAnswerServers ? portalWithServers(context, portal) : rest;
}

/** @throws {ApiError} If a server does not exist or is listed twice, or its overrides are invalid. */
function checkServers(context: HandlerContext, entries: readonly McpPortalServerInput[]): void {
  const seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const pointer = `/servers/${index}`;
    const name = JSON.stringify(entry.server_id);
    const server = context.collection("mcpServers").get(entry.server_id);
    if (server === undefined) throw ApiError.invalid(`${pointer}/server_id`, `there is no MCP server ${name} here`);
    if (seen.has(entry.server_id)) throw ApiError.invalid(`${pointer}/server_id`, `MCP server ${name} is listed twice`);
    seen.add(entry.server_id);
    checkPortalOverrides(server, entry, pointer);
  }
}

function checkPortalOverrides(server: StoredMcpServer, entry: McpPortalServerInput, pointer: string): void {
  for (const { list, updated, one } of KINDS) {
    const [overrides, serverOverrides] = [entry[updated] ?? [], server[updated] ?? []];
    checkOverrides({ pointer: `${pointer}/${updated}`, one, overrides, capabilities: server[list], serverOverrides });
  }
}

/** The code mode, from the current field or the deprecated one. @throws {ApiError} If they contradict each other. */
function codeMode(
  input: Pick<McpPortalUpdate, "code_mode" | "allow_code_mode">,
  before: McpPortal["code_mode"] = "opt_in",
): Required<Pick<McpPortal, "code_mode" | "allow_code_mode">> {
  const { code_mode: mode, allow_code_mode: allow } = input;
  if (mode !== undefined && allow !== undefined && allow !== (mode !== "off")) {
    throw ApiError.invalid(
      "/allow_code_mode",
      `allow_code_mode: given ${allow}, which contradicts code_mode ${JSON.stringify(mode)}; omit it`,
    );
  }
  const allowed = before === "off" ? "opt_in" : before;
  const chosen = mode ?? (allow === undefined ? before : allow ? allowed : "off");
  return { code_mode: chosen, allow_code_mode: chosen !== "off" };
}

function checkHostname(context: HandlerContext, hostname: string, itself?: string): void {
  const holder = context.collection("mcpPortals").holderOf(hostname.toLowerCase());
  if (holder === undefined || holder.id === itself) return;
  throw ApiError.conflict("/hostname", HOSTNAME_TAKEN, ERROR_CODE.invalidRequest, 400);
}

function create(context: HandlerContext, input: McpPortalInput): McpPortal {
  const portals = context.collection("mcpPortals");
  if (portals.get(input.id) !== undefined) {
    throw ApiError.conflict(
      "/id",
      `access.api.error.mcp_portal_exists: MCP portal ${JSON.stringify(input.id)} already exists`,
    );
  }
  checkHostname(context, input.hostname);
  checkServers(context, input.servers ?? []);
  const mode = codeMode(input);
  if (portals.size >= MCP_PORTALS_PER_ACCOUNT) throw ApiError.limitReached("MCP portals", MCP_PORTALS_PER_ACCOUNT);
  const now = context.clock.timestamp();
  const portal: StoredMcpPortal = {
    secure_web_gateway: false,
    ...input,
    ...mode,
    servers: input.servers ?? [],
    created_at: now,
    created_by: context.userEmail,
    modified_at: now,
    modified_by: context.userEmail,
  };
  if (context.behaviors.mcpPortalsCreateApplications) createPortalApplication(context, portal);
  portals.add(portal);
  return writeResponse(context, portal);
}

/** Creates the application of a portal, as the dashboard does. @throws {ApiError} If it conflicts with another one. */
function createPortalApplication(context: HandlerContext, { name, hostname }: StoredMcpPortal): void {
  createApplication(context, {
    type: "mcp_portal",
    name,
    domain: hostname,
    destinations: [{ type: "public", uri: hostname }],
  });
}

function update(context: HandlerContext, id: string, input: McpPortalUpdate): McpPortal {
  const before = existing(context, id);
  if (input.hostname !== undefined) checkHostname(context, input.hostname, id);
  checkServers(context, input.servers ?? []);
  const mode = codeMode(input, before.code_mode);
  const portal: StoredMcpPortal = { ...before, ...input, ...mode, modified_at: context.clock.timestamp() };
  context.collection("mcpPortals").replace(portal);
  return writeResponse(context, portal);
}

export const portals: Handlers<AccessApi["mcp"]["portals"]> = {
  list: (call) => {
    const wanted = call.query.search?.toLowerCase() ?? "";
    return call
      .collection("mcpPortals")
      .listed()
      .filter(({ id, name, hostname }) => [id, name, hostname].some((value) => value.toLowerCase().includes(wanted)))
      .map((portal) => portalWithServers(call, portal));
  },
  get: (call) => portalWithServers(call, existing(call, call.params.id)),
  create: (call) => create(call, call.body),
  update: (call) => update(call, call.params.id, call.body),
  delete: (call) => {
    const portal = existing(call, call.params.id);
    call.collection("mcpPortals").remove(portal.id);
    return writeResponse(call, portal);
  },
};
