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
  description: "Identifier of the portal, chosen by the caller. At most 32 characters.",
});
const name = Type.String({ minLength: 1, maxLength: NAME_LENGTH, description: "Name of the portal." });
const hostname = Type.String({
  pattern: MCP_PORTAL_HOSTNAME_PATTERN,
  description: "Hostname of the portal, unique in the account. The API does not create its DNS record.",
});
const description = Type.String({ maxLength: MCP_DESCRIPTION_LENGTH, description: "Description of the portal." });

const defaultDisabled = Type.Boolean({
  default: false,
  description: "Disables all tools and prompts that are not enabled one by one.",
});
const onBehalf = Type.Boolean({
  default: true,
  description: "Requires every user to log in to the server. Service tokens cannot use such servers.",
});

/** A server of a portal, as sent. */
export const McpPortalServerInput = Type.Object({
  server_id: mcpServerId,
  default_disabled: Type.Optional(defaultDisabled),
  on_behalf: Type.Optional(onBehalf),
  updated_tools: Type.Optional(
    Type.Array(CapabilityOverride, { description: "Overrides of the server's tools in this portal." }),
  ),
  updated_prompts: Type.Optional(
    Type.Array(CapabilityOverride, { description: "Overrides of the server's prompts in this portal." }),
  ),
});
export type McpPortalServerInput = Static<typeof McpPortalServerInput>;

const settings = {
  description: Type.Optional(description),
  code_mode: Type.Optional(
    OneOf(MCP_CODE_MODES, {
      default: "opt_in",
      description:
        "Whether clients may run code: never (off), on request (opt_in), by default (default_on) or always (enforced).",
      newerThanReference,
    }),
  ),
  allow_code_mode: Type.Optional(
    Type.Boolean({
      deprecated: true,
      description: "Whether clients may run code. Use `code_mode` instead; both must agree.",
    }),
  ),
  secure_web_gateway: Type.Optional(
    Type.Boolean({ default: false, description: "Routes traffic to the servers through Gateway." }),
  ),
};

const servers = Type.Optional(
  Type.Array(McpPortalServerInput, {
    maxItems: MCP_SERVERS_PER_PORTAL,
    description: "Servers of the portal. The API may return them in a different order.",
  }),
);

/** The fields to create a portal. */
export const McpPortalInput = Type.Object({ id: portalId, name, hostname, ...settings, servers });
export type McpPortalInput = Static<typeof McpPortalInput>;

/** The fields of a portal that can be changed: all except `id`. */
export const McpPortalUpdate = Type.Object({
  name: Type.Optional(name),
  hostname: Type.Optional(hostname),
  ...settings,
  servers,
});
export type McpPortalUpdate = Static<typeof McpPortalUpdate>;

/** A server of a portal, as returned, with all fields of the server. */
export const McpPortalServer = Type.Object({
  ...mcpServerFields,
  server_id: Type.Optional(Type.String({ description: "Same as `id`.", newerThanReference })),
  default_disabled: Type.Optional(defaultDisabled),
  on_behalf: Type.Optional(onBehalf),
  updated_tools: Nullable(Type.Array(AnsweredCapabilityOverride), {
    description: "Overrides of the server's tools in this portal.",
  }),
  updated_prompts: Nullable(Type.Array(AnsweredCapabilityOverride), {
    description: "Overrides of the server's prompts in this portal.",
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

/** A portal as returned by create, update and delete. According to the API reference, without its servers. */
export const McpPortal = Type.Object({
  ...portalFields,
  servers: Type.Optional(Type.Array(McpPortalServer, { description: "Servers of the portal.", newerThanReference })),
});
export type McpPortal = Static<typeof McpPortal>;

/** A portal: one hostname through which users reach many MCP servers. */
export const McpPortalWithServers = Type.Object({
  ...portalFields,
  servers: Type.Array(McpPortalServer, { description: "Servers of the portal, in the order of the API." }),
});
export type McpPortalWithServers = Static<typeof McpPortalWithServers>;

const collection = "/accounts/{account_id}/access/ai-controls/mcp/portals";
const one = `${collection}/{id}` as const;
const permission = "MCP Portals";

/** MCP portals. Each also needs an application of type `mcp_portal` and a DNS record. */
export const mcpPortals = {
  list: get(collection, {
    summary: "List MCP Portals",
    permission,
    query: Type.Object({
      search: Type.Optional(Type.String({ description: "Substring of an identifier, name or hostname." })),
      ...pages(),
    }),
    result: McpPortalWithServers,
    paging: "page",
  }),
  get: get(one, { summary: "Read details of an MCP Portal", permission, result: McpPortalWithServers }),
  /** The caller chooses the identifier, so the API refuses a repeated request. */
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
