/** MCP servers and portals. */
export const MCP_CODES = {
  CFA1500: "Provisional",
} as const;
