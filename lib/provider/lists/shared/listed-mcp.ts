import type { McpPortalWithServers, McpServer } from "../../../api";
import type { AccessClient } from "../../../client";
import { withSummaryOfAll } from "../../resources/shared/request-errors";

/** Lists the MCP portals of an account, page by page. @param search - a filter of the API. Null for all portals */
export const listedPortals = (
  client: AccessClient,
  search: string | null,
  signal: AbortSignal,
): AsyncGenerator<McpPortalWithServers> =>
  withSummaryOfAll("Could not list the MCP portals", client.mcp.portals.list(queryOf(search), { signal }));

/** Lists the MCP servers of an account, page by page. @param search - a filter of the API. Null for all servers */
export const listedServers = (
  client: AccessClient,
  search: string | null,
  signal: AbortSignal,
): AsyncGenerator<McpServer> =>
  withSummaryOfAll("Could not list the MCP servers", client.mcp.servers.list(queryOf(search), { signal }));

const queryOf = (search: string | null): { search?: string } => (search === null ? {} : { search });
