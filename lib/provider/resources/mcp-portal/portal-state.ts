import type {
  AnsweredCapabilityOverride,
  CapabilityOverride,
  McpPortalServer,
  McpPortalServerInput,
  McpPortalUpdate,
  McpPortalWithServers,
} from "../../../api";
import { known } from "../../../plugin-framework";
import type { McpPortalPlan, McpPortalState } from "./schema";

type ServerState = McpPortalState["servers"][string];
type Overrides = NonNullable<ServerState["updated_tools"]>;

/** The planned portal. `code_mode` is null if it is not configured: the API then chooses it. */
export function plannedPortal({ code_mode, ...plan }: McpPortalPlan): McpPortalState {
  return { ...known(plan), code_mode: typeof code_mode === "string" ? code_mode : null };
}

/** The state of a portal of which only the id is known. The next refresh reads the rest. */
export function identifiedPortal(account_id: string, id: string): McpPortalState {
  const unread = { name: "", hostname: "", description: null, code_mode: null, secure_web_gateway: false, servers: {} };
  return { account_id, id, ...unread };
}

/**
 * Converts the state of a portal to a request body, without the id.
 * @param prior - the state before an update, to clear a description: the API keeps one that the body omits
 */
export function portalInput(
  state: McpPortalState,
  prior?: McpPortalState,
): McpPortalUpdate & { name: string; hostname: string } {
  const { name, hostname, description, code_mode, secure_web_gateway, servers } = state;
  return {
    name,
    hostname,
    ...(description !== null && { description }),
    ...(description === null && typeof prior?.description === "string" && { description: "" }),
    ...(code_mode !== null && { code_mode: code_mode as McpPortalUpdate["code_mode"] & string }),
    secure_web_gateway,
    servers: Object.entries(servers).map(([serverId, server]) => serverInput(serverId, server)),
  };
}

function serverInput(server_id: string, server: ServerState): McpPortalServerInput {
  const { default_disabled, on_behalf } = server;
  return {
    server_id,
    default_disabled,
    on_behalf,
    ...(server.updated_tools !== null && { updated_tools: overridesInput(server.updated_tools) }),
    ...(server.updated_prompts !== null && { updated_prompts: overridesInput(server.updated_prompts) }),
  };
}

const overridesInput = (overrides: Overrides): CapabilityOverride[] =>
  Object.entries(overrides).map(([name, { alias, description, enabled }]) => ({
    name,
    ...(alias !== null && { alias }),
    ...(description !== null && { description }),
    enabled,
  }));

/**
 * Converts a portal of the API to its state. The API returns servers in its own order, and overrides in another form than
 * in requests: together with the overrides of the server itself, which are not part of the portal's state.
 */
export function portalState(found: McpPortalWithServers, prior: McpPortalState): McpPortalState {
  const { name, hostname, description, code_mode, secure_web_gateway } = found;
  const servers = found.servers.map((server) => {
    const id = server.server_id ?? server.id;
    return [id, serverState(server, prior.servers[id])] as const;
  });
  return {
    id: prior.id,
    account_id: prior.account_id,
    name,
    hostname,
    description: textOrNull(description, prior.description),
    code_mode: code_mode ?? prior.code_mode,
    secure_web_gateway: secure_web_gateway ?? prior.secure_web_gateway,
    servers: Object.fromEntries(servers),
  };
}

function serverState(found: McpPortalServer, prior: ServerState | undefined): ServerState {
  const default_disabled = found.default_disabled ?? prior?.default_disabled ?? false;
  const stateOf = (returned: readonly AnsweredCapabilityOverride[] | null, stored: Overrides | null | undefined) =>
    overridesState(returned ?? [], stored ?? null, default_disabled);
  return {
    default_disabled,
    on_behalf: found.on_behalf ?? prior?.on_behalf ?? true,
    // States of earlier releases have no generation.
    generation: (prior?.generation as string | null | undefined) ?? "",
    updated_tools: stateOf(found.updated_tools, prior?.updated_tools),
    updated_prompts: stateOf(found.updated_prompts, prior?.updated_prompts),
  };
}

function overridesState(
  returned: readonly AnsweredCapabilityOverride[],
  prior: Overrides | null,
  defaultDisabled: boolean,
): Overrides | null {
  const entries = returned.flatMap((one) => {
    const { name = "", enabled, portal_alias: alias, portal_description: description } = one;
    const stored = prior?.[name];
    const changesNothing = alias === undefined && description === undefined && enabled !== defaultDisabled;
    if (stored === undefined && changesNothing) return []; // an override of the server itself
    const state = {
      alias: textOrNull(alias, stored?.alias ?? null),
      description: textOrNull(description, stored?.description ?? null),
      enabled: enabled ?? stored?.enabled ?? true,
    };
    return [[name, state] as const];
  });
  return entries.length === 0 && prior === null ? null : Object.fromEntries(entries);
}

/** The API returns an empty string for an omitted value. */
const textOrNull = (text: string | null | undefined, prior: string | null): string | null =>
  text === undefined || text === null || text === "" ? (prior === "" ? "" : null) : text;
