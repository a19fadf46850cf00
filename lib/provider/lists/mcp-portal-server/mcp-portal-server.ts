import { companion } from "../../context";
import {
  importedPortalServer,
  mcpPortalServer,
  serverIdsOf,
} from "../../resources/mcp-portal-server/mcp-portal-server";
import { filterMcpId, inputAccountId } from "../../resources/shared/attributes";
import { listedPortals } from "../shared/listed-mcp";

/** The list resource `cfaccess_mcp_portal_server`: the servers in the MCP portals of an account. */
export const mcpPortalServerList = companion.defineListResource({
  resource: mcpPortalServer,
  schema: {
    description: "Finds the servers in the MCP portals of an account.",
    attributes: {
      account_id: inputAccountId("Id of the account to search"),
      portal_id: filterMcpId("Only the servers of the portal with this id."),
    },
  },

  async *list({ config: { account_id, portal_id: wanted }, includeResource, provider, signal }) {
    for await (const portal of listedPortals(provider.client(account_id), wanted, signal)) {
      if (wanted !== null && portal.id !== wanted) continue;
      for (const server_id of serverIdsOf(portal)) {
        const identity = { account_id, portal_id: portal.id, server_id };
        const resource = includeResource ? { resource: importedPortalServer(identity) } : {};
        yield { identity, displayName: `${server_id} in ${portal.name}`, ...resource };
      }
    }
  },
});
