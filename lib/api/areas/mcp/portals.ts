import type { Static } from "@sinclair/typebox";
import { del, get, post, put } from "../../core/endpoint";
import { NAME_LENGTH } from "../../core/limits";
import { pages } from "../../core/paging";
import { Nullable, OneOf, Timestamp } from "../../core/schema";
import { AnsweredCapabilityOverride, CapabilityOverride } from "./capabilities";
import {
  MCP_CODE_MODES,
  MCP_DESCRIPTION_LENGTH,
  MCP_ID_LENGTH,
  MCP_ID_PATTERN,
  MCP_PORTAL_HOSTNAME_PATTERN,
  MCP_SERVERS_PER_PORTAL,
} from "./mcp-limits";
import { mcpServerFields, mcpServerId } from "./servers";
import { Type } from "../../core/type";
import { SDK_7_1 } from "../../core/sources";

const newerThanReference = SDK_7_1;

const portalId = Type.String({
  minLength: 1,
  maxLength: MCP_ID_LENGTH,
  pattern: MCP_ID_PATTERN,
  description: "Identifier of the portal, chosen by the caller, up to 32 characters.",
});
const name = Type.String({ minLength: 1, maxLength: NAME_LENGTH, description: "Name of the portal." });
const hostname = Type.String({
  pattern: MCP_PORTAL_HOSTNAME_PATTERN,
  description: "Hostname of the portal, unique in the account. Its DNS record is not made by this.",
});
const description = Type.String({ maxLength: MCP_DESCRIPTION_LENGTH, description: "What the portal is for." });

const defaultDisabled = Type.Boolean({
  default: false,
  description: "Tools and prompts are off unless switched on one by one.",
});
const onBehalf = Type.Boolean({
  default: true,
  description: "Every user logs in to the server. Such servers are left out for service tokens.",
});

/** A server as a portal offers it: written. */
export const McpPortalServerInput = Type.Object({
  server_id: mcpServerId,
  default_disabled: Type.Optional(defaultDisabled),
  on_behalf: Type.Optional(onBehalf),
  updated_tools: Type.Optional(
    Type.Array(CapabilityOverride, { description: "What this portal changes of the server's tools." }),
  ),
  updated_prompts: Type.Optional(
    Type.Array(CapabilityOverride, { description: "What this portal changes of the server's prompts." }),
  ),
});
export type McpPortalServerInput = Static<typeof McpPortalServerInput>;

const settings = {
  description: Type.Optional(description),
  code_mode: Type.Optional(
    OneOf(MCP_CODE_MODES, {
      default: "opt_in",
      description:
        "Whether clients may run code: off, on request (opt_in), unless they object (default_on), always (enforced).",
      newerThanReference,
    }),
  ),
  allow_code_mode: Type.Optional(
    Type.Boolean({
      deprecated: true,
      description: "Whether clients may run code. Must agree with `code_mode`; use that.",
    }),
  ),
  secure_web_gateway: Type.Optional(
    Type.Boolean({ default: false, description: "Traffic to the servers goes through Gateway." }),
  ),
};

const servers = Type.Optional(
  Type.Array(McpPortalServerInput, {
    maxItems: MCP_SERVERS_PER_PORTAL,
    description: "Servers the portal offers. Their order is the API's, not the one they are sent in.",
  }),
);

/** What a caller says of a new portal. */
export const McpPortalInput = Type.Object({ id: portalId, name, hostname, ...settings, servers });
export type McpPortalInput = Static<typeof McpPortalInput>;

/** What can be changed of a portal: all but its identifier. */
export const McpPortalUpdate = Type.Object({
  name: Type.Optional(name),
  hostname: Type.Optional(hostname),
  ...settings,
  servers,
});
export type McpPortalUpdate = Static<typeof McpPortalUpdate>;

/** A server as a portal offers it: answered, with all that is known of the server. */
export const McpPortalServer = Type.Object({
  ...mcpServerFields,
  server_id: Type.Optional(Type.String({ description: "The same as `id`.", newerThanReference })),
  default_disabled: Type.Optional(defaultDisabled),
  on_behalf: Type.Optional(onBehalf),
  updated_tools: Nullable(Type.Array(AnsweredCapabilityOverride), {
    description: "What the portal changes of the server's tools.",
  }),
  updated_prompts: Nullable(Type.Array(AnsweredCapabilityOverride), {
    description: "What the portal changes of the server's prompts.",
  }),
});
export type McpPortalServer = Static<typeof McpPortalServer>;

const portalFields = {
  id: portalId,
  name,
  hostname,
  ...settings,
  description: Type.Optional(Nullable(description)),
  created_at: Type.Optional(Timestamp({ description: "When the portal was created." })),
  created_by: Type.Optional(Type.String({ description: "Who created the portal." })),
  modified_at: Type.Optional(Timestamp({ description: "When the portal was last changed." })),
  modified_by: Type.Optional(Type.String({ description: "Who last changed the portal." })),
};

/** A portal as writes answer it: by the reference without its servers. */
export const McpPortal = Type.Object({
  ...portalFields,
  servers: Type.Optional(
    Type.Array(McpPortalServer, { description: "Servers the portal offers.", newerThanReference }),
  ),
});
export type McpPortal = Static<typeof McpPortal>;

/** One hostname behind which people find many MCP servers. */
export const McpPortalWithServers = Type.Object({
  ...portalFields,
  servers: Type.Array(McpPortalServer, { description: "Servers the portal offers, in the API's order." }),
});
export type McpPortalWithServers = Static<typeof McpPortalWithServers>;

const collection = "/accounts/{account_id}/access/ai-controls/mcp/portals";
const one = `${collection}/{id}` as const;
const permission = "MCP Portals";

/** MCP portals. Each needs an application of type `mcp_portal` and a DNS record beside it. */
export const mcpPortals = {
  list: get(collection, {
    summary: "List MCP Portals",
    permission,
    query: Type.Object({
      search: Type.Optional(Type.String({ description: "Part of an identifier, name or hostname." })),
      ...pages(),
    }),
    result: McpPortalWithServers,
    paging: "page",
  }),
  get: get(one, { summary: "Read details of an MCP Portal", permission, result: McpPortalWithServers }),
  /** The caller chooses the identifier: sent twice, the second one is refused. */
  create: post(collection, {
    summary: "Create a new MCP Portal",
    permission,
    body: McpPortalInput,
    result: McpPortal,
    repeat: "safe",
  }),
  update: put(one, { summary: "Update a MCP Portal", permission, body: McpPortalUpdate, result: McpPortal }),
  delete: del(one, { summary: "Delete a MCP Portal", permission, result: McpPortal }),
} as const;
