import type {
  AnsweredCapabilityOverride,
  CapabilityOverride,
  McpPortalServer,
  McpPortalServerInput,
  McpPortalUpdate,
  McpPortalWithServers,
} from "../../../api";
import type { McpPortalState } from "./schema";

type ServerState = McpPortalState["servers"][string];
type Overrides = NonNullable<ServerState["updated_tools"]>;

/**
 * A portal as it is sent, but for its identifier.
 * @param before - what it was: an update keeps a description that it does not mention
 */
export function portalInput(
  state: McpPortalState,
  before?: McpPortalState,
): McpPortalUpdate & { name: string; hostname: string } {
  const { name, hostname, description, code_mode, secure_web_gateway, servers } = state;
  return {
    name,
    hostname,
    ...(description !== null && { description }),
    ...(description === null && typeof before?.description === "string" && { description: "" }),
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
 * A portal as the state has it. The API answers servers in an order of its own and their changes in another shape than they
 * were sent: beside the portal's own it tells those of the server, which are not the portal's to keep.
 */
export function portalState(found: McpPortalWithServers, before: McpPortalState): McpPortalState {
  const { name, hostname, description, code_mode, secure_web_gateway } = found;
  const servers = found.servers.map((server) => {
    const id = server.server_id ?? server.id;
    return [id, serverState(server, before.servers[id])] as const;
  });
  return {
    id: before.id,
    account_id: before.account_id,
    name,
    hostname,
    description: textOrNothing(description, before.description),
    code_mode: code_mode ?? before.code_mode,
    secure_web_gateway: secure_web_gateway ?? before.secure_web_gateway,
    servers: Object.fromEntries(servers),
  };
}

function serverState(found: McpPortalServer, before: ServerState | undefined): ServerState {
  const default_disabled = found.default_disabled ?? before?.default_disabled ?? false;
  const kept = (answered: readonly AnsweredCapabilityOverride[] | null, known: Overrides | null | undefined) =>
    overridesState(answered ?? [], known ?? null, default_disabled);
  return {
    default_disabled,
    on_behalf: found.on_behalf ?? before?.on_behalf ?? true,
    updated_tools: kept(found.updated_tools, before?.updated_tools),
    updated_prompts: kept(found.updated_prompts, before?.updated_prompts),
  };
}

function overridesState(
  answered: readonly AnsweredCapabilityOverride[],
  before: Overrides | null,
  defaultDisabled: boolean,
): Overrides | null {
  const entries = answered.flatMap((one) => {
    const { name = "", enabled, portal_alias: alias, portal_description: description } = one;
    const known = before?.[name];
    const changesNothing = alias === undefined && description === undefined && enabled !== defaultDisabled;
    if (known === undefined && changesNothing) return []; // what only the server changes
    const state = {
      alias: textOrNothing(alias, known?.alias ?? null),
      description: textOrNothing(description, known?.description ?? null),
      enabled: enabled ?? known?.enabled ?? true,
    };
    return [[name, state] as const];
  });
  return entries.length === 0 && before === null ? null : Object.fromEntries(entries);
}

/** An empty text is as good as none. */
const textOrNothing = (text: string | null | undefined, before: string | null): string | null =>
  text === undefined || text === null || text === "" ? (before === "" ? "" : null) : text;
