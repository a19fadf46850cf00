export * from "./cfaccess/bookmark";
export * from "./cfaccess/gateway-ca";
export * from "./cfaccess/mcp-portal";
export * from "./cfaccess/mcp-portal-server";
export * from "./cfaccess/mcp-server-oauth-client";
export * from "./cfaccess/mcp-server-sync";
export * from "./cfaccess/provider";
export * from "./cfaccess/target-fleet";
