import { mcpPortals } from "./portals";
import { mcpServers } from "./servers";

export * from "./capabilities";
export * from "./mcp-limits";
export * from "./oauth-client";
export * from "./portals";
export * from "./servers";

/** MCP servers, and the portals through which users reach them. */
export const mcp = { portals: mcpPortals, servers: mcpServers } as const;
