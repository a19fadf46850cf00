import { accessApi } from "../../../api";
import { attribute } from "../../../plugin-framework";
import { companion } from "../../context";
import { importedClient } from "../../resources/mcp-server-oauth-client/client-state";
import { mcpServerOauthClient } from "../../resources/mcp-server-oauth-client/mcp-server-oauth-client";
import { described, inputAccountId } from "../../resources/shared/attributes";
import { listedServers } from "../shared/listed-mcp";

/** The list resource `cfaccess_mcp_server_oauth_client`: the OAuth clients of your own of an account's MCP servers. */
export const mcpServerOauthClientList = companion.defineListResource({
  resource: mcpServerOauthClient,
  schema: {
    description: "Finds the MCP servers of an account that have an OAuth client of your own.",
    attributes: {
      account_id: inputAccountId("Id of the account to search"),
      search: attribute.string({ optional: true, ...described(accessApi.mcp.servers.list.query.properties.search) }),
    },
  },

  async *list({ config: { account_id, search }, includeResource, provider, signal }) {
    for await (const { id, name, auth_config_summary: summary } of listedServers(
      provider.client(account_id),
      search,
      signal,
    )) {
      if (summary?.auth_mode !== "manual") continue;
      yield {
        identity: { account_id, server_id: id },
        displayName: `OAuth client of ${name}`,
        ...(includeResource && { resource: importedClient(account_id, id, summary) }),
      };
    }
  },
});
