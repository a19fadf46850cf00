import { randomUUID } from "node:crypto";
import type { McpPortalWithServers } from "../../../api";
import { known, ProviderError } from "../../../plugin-framework";
import { companion } from "../../context";
import { findPortal, inPortalSequence } from "../mcp-portal/portal-requests";
import { identifiedPortal, portalInput, portalState } from "../mcp-portal/portal-state";
import { invalidImportId, isAccountId } from "../shared/import-id";
import { ifFound } from "../shared/not-found";
import { withSummary } from "../shared/request-errors";
import { attributes, type PortalServerState } from "./schema";

/**
 * `cfaccess_mcp_portal_server`: a server in an MCP portal. Terraform destroys it before the server, which it depends on, and
 * creates it before it updates the portal, which depends on it.
 */
export const mcpPortalServer = companion.defineResource({
  type: "cfaccess_mcp_portal_server",
  schema: {
    description:
      "Takes an MCP server out of a portal before the server is replaced or destroyed, and makes the portal offer it again afterwards. Without it, Cloudflare deletes the server while the portal still offers it, and the portal loses a server that is replaced. Creating it makes no request: `cfaccess_mcp_portal` offers the server.",
    attributes,
  },
  identity: {
    attributes: {
      account_id: attributes.account_id,
      portal_id: attributes.portal_id,
      server_id: attributes.server_id,
    },
  },

  create: ({ plan: { generation: _, ...plan } }) => ({ ...known(plan), generation: randomUUID() }),

  // The portal reads its servers itself. One request for each server would read the same portal again.
  read: ({ state }) => state,

  // A change of any attribute replaces the resource.
  update: ({ prior }) => prior,

  async delete({ state: { account_id, portal_id: id, server_id }, provider, signal }) {
    const client = provider.client(account_id);
    await withSummary(`Could not take the MCP server "${server_id}" out of the portal "${id}"`, () =>
      inPortalSequence(provider, account_id, id, async () => {
        const found = await findPortal(client, id, signal);
        if (found === undefined) return;
        const portal = portalState(found, identifiedPortal(account_id, id));
        const { [server_id]: leaving, ...servers } = portal.servers;
        if (leaving === undefined) return;
        await ifFound(client.mcp.portals.update({ ...portalInput({ ...portal, servers }), id }, { signal }));
      }),
    );
  },

  async importState({ id: importId, identity, provider, signal }) {
    const summary = "Could not import the server of an MCP portal";
    const { account_id, portal_id, server_id } = identity ?? parsePortalServer(importId, summary);
    const portal = await withSummary(summary, () => findPortal(provider.client(account_id), portal_id, signal));
    if (portal === undefined) {
      throw new ProviderError(summary, `The account ${account_id} has no MCP portal "${portal_id}".`);
    }
    if (!serverIdsOf(portal).includes(server_id)) {
      throw new ProviderError(summary, `The MCP portal "${portal_id}" has no server "${server_id}".`);
    }
    return { state: importedPortalServer({ account_id, portal_id, server_id }) };
  },
});

/** The ids that tell one server of one portal from all others. */
type PortalServerIds = Pick<PortalServerState, "account_id" | "portal_id" | "server_id">;

/** The ids of the servers in a portal. */
export const serverIdsOf = ({ servers }: McpPortalWithServers): readonly string[] =>
  servers.map(({ id, server_id: named = id }) => named);

/** The state of a server in a portal that Terraform does not manage yet. */
export const importedPortalServer = (ids: PortalServerIds): PortalServerState => ({
  ...ids,
  triggers: null,
  generation: "",
});

/** Parses an import id. @throws ProviderError when it has another form */
function parsePortalServer(importId: string, summary: string): PortalServerIds {
  const [account_id = "", portal_id = "", server_id = "", ...rest] = importId.trim().split("/");
  if (isAccountId(account_id) && portal_id !== "" && server_id !== "" && rest.length === 0) {
    return { account_id, portal_id, server_id };
  }
  throw new ProviderError(summary, invalidImportId(importId, "ACCOUNT_ID/PORTAL_ID/SERVER_ID"));
}
