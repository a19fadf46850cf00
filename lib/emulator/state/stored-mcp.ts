import type { Static } from "@sinclair/typebox";
import { Type } from "../../api/core/type";
import { Capability, McpPortal, McpPortalServerInput, McpServer, McpServerInput } from "../../api";

const { auth_credentials, client_secret } = McpServerInput.properties;
const { auth_config_summary: _, ...answered } = McpServer.properties;

/** An MCP server as the emulator keeps it: with its secrets. */
export const StoredMcpServer = Type.Object({
  ...answered,
  tools: Type.Array(Capability),
  prompts: Type.Array(Capability),
  auth_credentials,
  client_secret,
  client_secret_version: Type.Optional(Type.Integer()),
});
export type StoredMcpServer = Static<typeof StoredMcpServer>;

/** A portal as the emulator keeps it: with its servers as they were written. */
export const StoredMcpPortal = Type.Object({
  ...McpPortal.properties,
  servers: Type.Array(McpPortalServerInput),
});
export type StoredMcpPortal = Static<typeof StoredMcpPortal>;
