import { ProviderError } from "../../../plugin-framework";
import { companion } from "../../context";
import { listingOf } from "../../listed-reads";
import { parseImportId } from "../shared/import-id";
import { ifFound } from "../shared/not-found";
import { withSummary } from "../shared/request-errors";
import { createPortal, findPortal, inPortalSequence, pendingPortal, storedPortal } from "./portal-requests";
import { identifiedPortal, plannedPortal, portalInput, portalState } from "./portal-state";
import { attributes } from "./schema";

const OFFICIAL_TYPE = "cloudflare_zero_trust_access_ai_controls_mcp_portal";

/**
 * `cfaccess_mcp_portal`: an MCP portal whose servers are a map by their ids.
 *
 * This is the pattern for a new resource: attributes in `schema.ts`, conversions between state and API in
 * `portal-state.ts`, and requests that need more than one line in `portal-requests.ts`.
 */
export const mcpPortal = companion.defineResource({
  type: "cfaccess_mcp_portal",
  schema: {
    description:
      "An MCP portal. Its servers are a map by their ids. The official resource has a list of servers, whose order the API changes, so it plans a change again and again (issues 7143 and 7296 of the official provider). A `moved` block moves a portal from the official resource to this one.",
    attributes,
  },
  identity: { attributes: { account_id: attributes.account_id, id: attributes.id } },

  async create({ plan, provider, diagnostics, signal }) {
    const wanted = plannedPortal(plan);
    const client = provider.client(wanted.account_id);
    return withSummary(`Could not create the MCP portal "${wanted.id}"`, () =>
      createPortal(client, wanted, diagnostics, signal),
    );
  },

  async read({ state, provider, signal }) {
    const client = provider.client(state.account_id);
    const found = await withSummary(`Could not read the MCP portal "${state.id}"`, () =>
      provider.listedReads.read(`MCP portals of ${state.account_id}`, state.id, {
        single: () => findPortal(client, state.id, signal),
        all: () => listingOf(client.mcp.portals.list({}, { signal }), ({ id }) => id),
      }),
    );
    if (found === undefined) return null;
    await pendingPortal(state).end();
    return portalState(found, state);
  },

  async update({ plan, prior, provider, signal }) {
    const wanted = plannedPortal(plan);
    const client = provider.client(wanted.account_id);
    return withSummary(`Could not update the MCP portal "${wanted.id}"`, () =>
      inPortalSequence(provider, wanted.account_id, wanted.id, async () => {
        await client.mcp.portals.update({ ...portalInput(wanted, prior), id: wanted.id }, { signal });
        return storedPortal(client, wanted, signal);
      }),
    );
  },

  async delete({ state: { account_id, id }, provider, signal }) {
    const client = provider.client(account_id);
    await withSummary(`Could not delete the MCP portal "${id}"`, () =>
      ifFound(client.mcp.portals.delete({ id }, { signal })),
    );
  },

  async importState({ id: importId, identity, provider, signal }) {
    const summary = "Could not import the MCP portal";
    const { accountId, id } =
      identity === null
        ? parseImportId(importId, "ACCOUNT_ID/PORTAL_ID", summary)
        : { accountId: identity.account_id, id: identity.id };
    const found = await withSummary(summary, () => findPortal(provider.client(accountId), id, signal));
    if (found === undefined) throw new ProviderError(summary, `The account ${accountId} has no MCP portal "${id}".`);
    return { state: portalState(found, identifiedPortal(accountId, id)) };
  },

  moveState({ source }) {
    if (source.type !== OFFICIAL_TYPE) return undefined;
    const { id, account_id } = source.state as Record<string, unknown>;
    if (typeof id !== "string" || typeof account_id !== "string") return undefined;
    return identifiedPortal(account_id, id);
  },
});
