export * as gatewayCa from "./cfaccess/gateway-ca";
export * as mcpPortal from "./cfaccess/mcp-portal";
export * as mcpServerSync from "./cfaccess/mcp-server-sync";
export * as provider from "./cfaccess/provider";
export * as targetFleet from "./cfaccess/target-fleet";
