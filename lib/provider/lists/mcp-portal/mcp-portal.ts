import { accessApi } from "../../../api";
import { attribute } from "../../../plugin-framework";
import { companion } from "../../context";
import { mcpPortal } from "../../resources/mcp-portal/mcp-portal";
import { identifiedPortal, portalState } from "../../resources/mcp-portal/portal-state";
import { described, inputAccountId } from "../../resources/shared/attributes";
import { listedPortals } from "../shared/listed-mcp";

/** The list resource `cfaccess_mcp_portal`: the MCP portals of an account. */
export const mcpPortalList = companion.defineListResource({
  resource: mcpPortal,
  schema: {
    description: "Finds the MCP portals of an account.",
    attributes: {
      account_id: inputAccountId("Id of the account to search"),
      search: attribute.string({ optional: true, ...described(accessApi.mcp.portals.list.query.properties.search) }),
    },
  },

  async *list({ config: { account_id, search }, includeResource, provider, signal }) {
    for await (const portal of listedPortals(provider.client(account_id), search, signal)) {
      yield {
        identity: { account_id, id: portal.id },
        displayName: `${portal.name} (${portal.hostname})`,
        ...(includeResource && { resource: portalState(portal, identifiedPortal(account_id, portal.id)) }),
      };
    }
  },
});
