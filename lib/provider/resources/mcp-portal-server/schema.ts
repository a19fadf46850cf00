import { attribute, requiresReplace, type, useStateForUnknown, type State } from "../../../plugin-framework";
import { accountId, mcpId } from "../shared/attributes";

/** Attributes of `cfaccess_mcp_portal_server`. */
export const attributes = {
  account_id: accountId("Id of the account that the portal belongs to"),
  portal_id: mcpId(
    "Id of the portal, as a plain string: a reference to the portal would be a circle, because the portal depends on this resource.",
  ),
  server_id: mcpId("Id of the MCP server, as a reference to its resource."),
  triggers: attribute.map(type.string, {
    optional: true,
    description:
      "Values that change when the server is replaced, for example its URL, where `replace_triggered_by` cannot refer to the server.",
    planModifiers: [requiresReplace()],
  }),
  generation: attribute.string({
    computed: true,
    description:
      "A string that differs for each creation of this resource, for `servers.KEY.generation` of the portal. Empty after an import.",
    planModifiers: [useStateForUnknown()],
  }),
};

export type PortalServerState = State<typeof attributes>;
