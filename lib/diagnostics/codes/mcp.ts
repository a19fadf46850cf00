/** MCP servers and portals. */
export const MCP_CODES = {} as const;
