import type { Static } from "@sinclair/typebox";
import { Type } from "../../api/core/type";
import { Capability, McpPortal, McpPortalServerInput, McpServer, McpServerInput } from "../../api";

const { auth_credentials, client_secret } = McpServerInput.properties;
const { auth_config_summary: _, ...responseFields } = McpServer.properties;

/** A stored MCP server, with its secrets. */
export const StoredMcpServer = Type.Object({
  ...responseFields,
  tools: Type.Array(Capability),
  prompts: Type.Array(Capability),
  auth_credentials,
  client_secret,
  client_secret_version: Type.Optional(Type.Integer()),
  /** Distinguishes the server from deleted ones with the same identifier. */
  incarnation: Type.Optional(Type.String()),
});
export type StoredMcpServer = Static<typeof StoredMcpServer>;

/** A stored portal, with its servers as they were sent. */
export const StoredMcpPortal = Type.Object({
  ...McpPortal.properties,
  servers: Type.Array(McpPortalServerInput),
});
export type StoredMcpPortal = Static<typeof StoredMcpPortal>;
