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
    "Identifier of the server, chosen by the caller. At most 32 characters, without underscores, at which portals split tool names.",
});

const name = Type.String({ minLength: 1, maxLength: NAME_LENGTH, description: "Name of the server." });
const hostname = Type.String({ minLength: 1, description: "URL of the server: `https://mcp.example.com/mcp`." });
const authType = OneOf(MCP_AUTH_TYPES, { description: "How the server authenticates clients." });
const description = Type.String({ maxLength: MCP_DESCRIPTION_LENGTH, description: "Description of the server." });

const overridden = {
  tools: { description: "Overrides of the server's tools.", newerThanReference },
  prompts: { description: "Overrides of the server's prompts.", newerThanReference },
};

const newer = {
  is_shared_oauth_callback_enabled: Type.Optional(
    Type.Boolean({
      default: false,
      description: "Uses Cloudflare's shared OAuth callback URL instead of the portal's hostname.",
      newerThanReference,
    }),
  ),
  secure_web_gateway: Type.Optional(
    Type.Boolean({ default: false, description: "Routes traffic to the server through Gateway.", newerThanReference }),
  ),
  updated_tools: Type.Optional(Type.Array(CapabilityOverride, overridden.tools)),
  updated_prompts: Type.Optional(Type.Array(CapabilityOverride, overridden.prompts)),
};

const credentials = {
  auth_credentials: Type.Optional(
    Type.String({
      sensitive: true,
      description:
        "For `bearer`: the token, or JSON `{ headers: { name: value } }`. For `oauth` with a registered client: `McpManualOauth` as JSON. Never returned.",
    }),
  ),
  client_secret: Type.Optional(
    Type.String({
      sensitive: true,
      description:
        "Secret of the OAuth client. Required when `auth_credentials` first sets `auth_mode: manual`. Each secret sent becomes a new version. Never returned.",
      newerThanReference,
    }),
  ),
};

/** The fields to create a server. */
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

/** The fields of a server that can be changed: all except `id`, `hostname` and `auth_type`. */
export const McpServerUpdate = Type.Object({
  name: Type.Optional(name),
  description: Type.Optional(Nullable(description)),
  ...credentials,
  ...newer,
});
export type McpServerUpdate = Static<typeof McpServerUpdate>;

/** Details of a failed sync. */
export const McpServerErrorDetails = Type.Object(
  {
    cause: Type.Optional(Type.String({ description: "Cause of the error." })),
    is_upstream: Type.Optional(
      Type.Boolean({ description: "True if the server returned the error; false if the server was not reached." }),
    ),
    mcp_code: Type.Optional(Type.Number({ description: "Error code of the Model Context Protocol." })),
    retryable: Type.Optional(Type.Boolean({ description: "Whether a retry may succeed." })),
    status_code: Type.Optional(Type.Number({ description: "HTTP status of the server's response." })),
  },
  { description: "Details of the error of the last sync.", newerThanReference },
);
export type McpServerErrorDetails = Static<typeof McpServerErrorDetails>;

const AuthConfigSummary = Type.Object(
  {
    auth_mode: Type.Optional(
      OneOf(["dcr", "manual"], {
        description: "How the OAuth client was registered: dynamically (dcr) or in advance (manual).",
      }),
    ),
    has_client_secret: Type.Optional(Type.Boolean({ description: "Whether a client secret is stored." })),
    client_secret_version: Type.Optional(Type.Number({ description: "Version of the client secret." })),
    config: Type.Optional(Type.Partial(McpOauthServer)),
    registration_info: Type.Optional(Type.Partial(McpOauthClient)),
  },
  { description: "The non-secret parts of the credentials.", newerThanReference },
);

const syncState = {
  status: Type.Optional(OneOf(MCP_SERVER_STATUSES, { description: "Status of the last sync." })),
  error: Type.Optional(Type.String({ description: "Error message of the last sync." })),
  error_details: Type.Optional(McpServerErrorDetails),
};

/** The fields of a server that all responses contain. */
export const mcpServerFields = {
  id: mcpServerId,
  name,
  hostname,
  auth_type: authType,
  description: Type.Optional(Nullable(description)),
  tools: Nullable(Type.Array(Capability), {
    description: "Tools of the server as of the last sync; null before the first sync.",
  }),
  prompts: Nullable(Type.Array(Capability), {
    description: "Prompts of the server as of the last sync; null before the first sync.",
  }),
  ...syncState,
  authentication_status: Type.Optional(
    OneOf(MCP_AUTHENTICATION_STATUSES, {
      description: "Whether an administrator must log in to the server before it can be synced.",
      newerThanReference,
    }),
  ),
  auth_config_summary: Type.Optional(AuthConfigSummary),
  is_shared_oauth_callback_enabled: newer.is_shared_oauth_callback_enabled,
  secure_web_gateway: newer.secure_web_gateway,
  last_synced: Type.Optional(Timestamp({ description: "Time of the last sync." })),
  last_successful_sync: Type.Optional(Timestamp({ description: "Time of the last successful sync." })),
  created_at: Type.Optional(Timestamp({ description: "When the server was added." })),
  created_by: Type.Optional(Type.String({ description: "Who added the server." })),
  modified_at: Type.Optional(Timestamp({ description: "When the server was last changed." })),
  modified_by: Type.Optional(Type.String({ description: "Who last changed the server." })),
};

/** An MCP server, which portals can include. */
export const McpServer = Type.Object({
  ...mcpServerFields,
  updated_tools: Type.Optional(Nullable(Type.Array(CapabilityOverride), overridden.tools)),
  updated_prompts: Type.Optional(Nullable(Type.Array(CapabilityOverride), overridden.prompts)),
});
export type McpServer = Static<typeof McpServer>;

/** The result of a sync. An error of the server is part of the result; the call itself succeeds. */
export const McpServerSync = Type.Object(syncState);
export type McpServerSync = Static<typeof McpServerSync>;

const collection = "/accounts/{account_id}/access/ai-controls/mcp/servers";
const one = `${collection}/{id}` as const;
const permission = "MCP Portals";

/** MCP servers. Users reach them through portals. Each server needs an application of type `mcp`. */
export const mcpServers = {
  list: get(collection, {
    summary: "List MCP Servers",
    permission,
    query: Type.Object({
      search: Type.Optional(Type.String({ description: "Substring of an identifier or name." })),
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
  /** Fetches the server's tools and prompts. Cloudflare also syncs every two hours. */
  sync: post(`${one}/sync`, {
    summary: "Sync MCP Server Capabilities",
    permission,
    result: McpServerSync,
    repeat: "safe",
  }),
} as const;
