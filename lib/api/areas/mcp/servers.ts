import type { Static } from "@sinclair/typebox";
import { del, get, post, put } from "../../core/endpoint";
import { NAME_LENGTH } from "../../core/limits";
import { pages } from "../../core/paging";
import { Nullable, OneOf, Timestamp } from "../../core/schema";
import { Capability, CapabilityOverride } from "./capabilities";
import {
  MCP_AUTH_TYPES,
  MCP_AUTHENTICATION_STATUSES,
  MCP_DESCRIPTION_LENGTH,
  MCP_ID_LENGTH,
  MCP_ID_PATTERN,
  MCP_SERVER_STATUSES,
} from "./mcp-limits";
import { McpOauthClient, McpOauthServer } from "./oauth-client";
import { Type } from "../../core/type";
import { SDK_7_1 } from "../../core/sources";

const newerThanReference = SDK_7_1;

export const mcpServerId = Type.String({
  minLength: 1,
  maxLength: MCP_ID_LENGTH,
  pattern: MCP_ID_PATTERN,
  description:
    "Identifier of the server, chosen by the caller, up to 32 characters. Without underscores: portals split tool names there.",
});

const name = Type.String({ minLength: 1, maxLength: NAME_LENGTH, description: "Name of the server." });
const hostname = Type.String({ minLength: 1, description: "URL of the server: `https://mcp.example.com/mcp`." });
const authType = OneOf(MCP_AUTH_TYPES, { description: "How the server knows its clients." });
const description = Type.String({ maxLength: MCP_DESCRIPTION_LENGTH, description: "What the server is for." });

const overridden = {
  tools: { description: "What is changed of the server's tools.", newerThanReference },
  prompts: { description: "What is changed of the server's prompts.", newerThanReference },
};

const newer = {
  is_shared_oauth_callback_enabled: Type.Optional(
    Type.Boolean({
      default: false,
      description: "OAuth returns to an address of Cloudflare's, not to the portal's hostname.",
      newerThanReference,
    }),
  ),
  secure_web_gateway: Type.Optional(
    Type.Boolean({ default: false, description: "Traffic to the server goes through Gateway.", newerThanReference }),
  ),
  updated_tools: Type.Optional(Type.Array(CapabilityOverride, overridden.tools)),
  updated_prompts: Type.Optional(Type.Array(CapabilityOverride, overridden.prompts)),
};

const credentials = {
  auth_credentials: Type.Optional(
    Type.String({
      sensitive: true,
      description:
        "bearer: the token, or JSON `{ headers: { name: value } }`. oauth with a client of one's own: `McpManualOauth` as JSON. Never answered.",
    }),
  ),
  client_secret: Type.Optional(
    Type.String({
      sensitive: true,
      description:
        "Secret of the OAuth client, where `auth_credentials` says `auth_mode: manual`; demanded when the server comes to have one. Each one sent is a new version. Never answered.",
      newerThanReference,
    }),
  ),
};

/** What a caller says of a new server. */
export const McpServerInput = Type.Object({
  id: mcpServerId,
  name,
  hostname,
  auth_type: authType,
  description: Type.Optional(Nullable(description)),
  ...credentials,
  ...newer,
});
export type McpServerInput = Static<typeof McpServerInput>;

/** What can be changed of a server. Identifier, hostname and kind of authentication cannot. */
export const McpServerUpdate = Type.Object({
  name: Type.Optional(name),
  description: Type.Optional(Nullable(description)),
  ...credentials,
  ...newer,
});
export type McpServerUpdate = Static<typeof McpServerUpdate>;

/** What went wrong with a sync. */
export const McpServerErrorDetails = Type.Object(
  {
    cause: Type.Optional(Type.String({ description: "What went wrong." })),
    is_upstream: Type.Optional(
      Type.Boolean({ description: "The server answered the error; else it was not reached." }),
    ),
    mcp_code: Type.Optional(Type.Number({ description: "Code of the error in the Model Context Protocol." })),
    retryable: Type.Optional(Type.Boolean({ description: "It may work another time." })),
    status_code: Type.Optional(Type.Number({ description: "HTTP status that the server answered." })),
  },
  { description: "What went wrong with the last sync.", newerThanReference },
);
export type McpServerErrorDetails = Static<typeof McpServerErrorDetails>;

const AuthConfigSummary = Type.Object(
  {
    auth_mode: Type.Optional(
      OneOf(["dcr", "manual"], { description: "The OAuth client registered itself (dcr), or is one's own (manual)." }),
    ),
    has_client_secret: Type.Optional(Type.Boolean({ description: "A client secret is kept." })),
    client_secret_version: Type.Optional(Type.Number({ description: "Version of the client secret." })),
    config: Type.Optional(Type.Partial(McpOauthServer)),
    registration_info: Type.Optional(Type.Partial(McpOauthClient)),
  },
  { description: "What may be shown of the credentials.", newerThanReference },
);

const syncState = {
  status: Type.Optional(OneOf(MCP_SERVER_STATUSES, { description: "How far the last sync got." })),
  error: Type.Optional(Type.String({ description: "What went wrong with the last sync." })),
  error_details: Type.Optional(McpServerErrorDetails),
};

/** All that is answered of a server, whoever lists it. */
export const mcpServerFields = {
  id: mcpServerId,
  name,
  hostname,
  auth_type: authType,
  description: Type.Optional(Nullable(description)),
  tools: Nullable(Type.Array(Capability), { description: "Tools the server has, as of the last sync; null before." }),
  prompts: Nullable(Type.Array(Capability), {
    description: "Prompts the server has, as of the last sync; null before.",
  }),
  ...syncState,
  authentication_status: Type.Optional(
    OneOf(MCP_AUTHENTICATION_STATUSES, {
      description: "Whether an administrator must log in to the server.",
      newerThanReference,
    }),
  ),
  auth_config_summary: Type.Optional(AuthConfigSummary),
  is_shared_oauth_callback_enabled: newer.is_shared_oauth_callback_enabled,
  secure_web_gateway: newer.secure_web_gateway,
  last_synced: Type.Optional(Timestamp({ description: "When the last sync was." })),
  last_successful_sync: Type.Optional(Timestamp({ description: "When the last sync that worked was." })),
  created_at: Type.Optional(Timestamp({ description: "When the server was added." })),
  created_by: Type.Optional(Type.String({ description: "Who added the server." })),
  modified_at: Type.Optional(Timestamp({ description: "When the server was last changed." })),
  modified_by: Type.Optional(Type.String({ description: "Who last changed the server." })),
};

/** An MCP server that portals can offer. */
export const McpServer = Type.Object({
  ...mcpServerFields,
  updated_tools: Type.Optional(Nullable(Type.Array(CapabilityOverride), overridden.tools)),
  updated_prompts: Type.Optional(Nullable(Type.Array(CapabilityOverride), overridden.prompts)),
});
export type McpServer = Static<typeof McpServer>;

/** How a sync went. An error of the server is told here, not as an error of the call. */
export const McpServerSync = Type.Object(syncState);
export type McpServerSync = Static<typeof McpServerSync>;

const collection = "/accounts/{account_id}/access/ai-controls/mcp/servers";
const one = `${collection}/{id}` as const;
const permission = "MCP Portals";

/** MCP servers. They are seen through portals only, each behind an application of type `mcp`. */
export const mcpServers = {
  list: get(collection, {
    summary: "List MCP Servers",
    permission,
    query: Type.Object({
      search: Type.Optional(Type.String({ description: "Part of an identifier or name." })),
      ...pages(),
    }),
    result: McpServer,
    paging: "page",
  }),
  get: get(one, { summary: "Read the details of a MCP Server", permission, result: McpServer }),
  create: post(collection, {
    summary: "Create a new MCP Server",
    permission,
    body: McpServerInput,
    result: McpServer,
  }),
  update: put(one, { summary: "Update a MCP Server", permission, body: McpServerUpdate, result: McpServer }),
  delete: del(one, { summary: "Delete a MCP Server", permission, result: McpServer }),
  /** Asks the server for its tools and prompts. Cloudflare does so by itself every two hours. */
  sync: post(`${one}/sync`, {
    summary: "Sync MCP Server Capabilities",
    permission,
    result: McpServerSync,
    repeat: "safe",
  }),
} as const;
