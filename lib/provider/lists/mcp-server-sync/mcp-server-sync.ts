import { accessApi } from "../../../api";
import { attribute } from "../../../plugin-framework";
import { companion } from "../../context";
import { importedSync, mcpServerSync } from "../../resources/mcp-server-sync/mcp-server-sync";
import { described, inputAccountId } from "../../resources/shared/attributes";
import { listedServers } from "../shared/listed-mcp";

/** The list resource `cfaccess_mcp_server_sync`: the MCP servers of an account, each of which can be synced. */
export const mcpServerSyncList = companion.defineListResource({
  resource: mcpServerSync,
  schema: {
    description: "Finds the MCP servers of an account, each of which can be synced.",
    attributes: {
      account_id: inputAccountId("Id of the account to search"),
      search: attribute.string({ optional: true, ...described(accessApi.mcp.servers.list.query.properties.search) }),
    },
  },

  async *list({ config: { account_id, search }, includeResource, provider, signal }) {
    for await (const server of listedServers(provider.client(account_id), search, signal)) {
      yield {
        identity: { account_id, server_id: server.id },
        displayName: `${server.name} (${server.hostname})`,
        ...(includeResource && { resource: importedSync(account_id, server) }),
      };
    }
  },
});
