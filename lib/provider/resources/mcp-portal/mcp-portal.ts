import { ConflictError, NotFoundError, type AccessClient } from "../../../client";
import type { McpPortalWithServers } from "../../../api";
import { ProviderError } from "../../../plugin-framework";
import { companion } from "../../provider-kit";
import { isAccountId } from "../shared/account-id";
import { explain, explained } from "../shared/explained";
import { known } from "../shared/known";
import { portalInput, portalState } from "./portal-json";
import { attributes, type McpPortalPlan, type McpPortalState } from "./schema";

const OFFICIAL_TYPE = "cloudflare_zero_trust_access_ai_controls_mcp_portal";

/** `cfaccess_mcp_portal`: an MCP portal whose servers are told apart by their identifiers. */
export const mcpPortal = companion.defineResource({
  type: "cfaccess_mcp_portal",
  schema: {
    description:
      "An MCP portal. Its servers are a map by their identifiers: the official resource tells them apart by their place in a list, which is the API's and not the configuration's, so that it plans a change again and again (issues 7143 and 7296 of the official provider). A `moved` block takes a portal over from it.",
    attributes,
  },

  async create({ plan, provider, diagnostics, signal }) {
    const wanted = stateOf(plan);
    const client = provider.client(wanted.account_id);
    return explained(`Could not create the MCP portal "${wanted.id}"`, async () => {
      try {
        await client.mcp.portals.create({ id: wanted.id, ...portalInput(wanted) }, { signal });
      } catch (error) {
        // An answer that was lost is looked up, never guessed.
        const there = await find(client, wanted.id, signal).catch(() => undefined);
        if (there === undefined) throw error;
        const state = portalState(there, wanted);
        if (!isSame(state, wanted)) throw error instanceof ConflictError ? taken(wanted, error) : error;
        if (error instanceof ConflictError && error.attempts === 1) warnOfAdoption();
        return state;
      }
      return finished(client, wanted, signal);
    });

    function warnOfAdoption(): void {
      diagnostics.warning(
        "The MCP portal was there already",
        `A portal "${wanted.id}" that equals the wanted one in every field was taken over; an earlier run may have created it.`,
      );
    }
  },

  async read({ state, provider, signal }) {
    const found = await explained(`Could not read the MCP portal "${state.id}"`, () =>
      find(provider.client(state.account_id), state.id, signal),
    );
    return found === undefined ? null : portalState(found, state);
  },

  async update({ plan, prior, provider, signal }) {
    const wanted = stateOf(plan);
    const client = provider.client(wanted.account_id);
    return explained(`Could not change the MCP portal "${wanted.id}"`, async () => {
      await client.mcp.portals.update({ ...portalInput(wanted, prior), id: wanted.id }, { signal });
      return finished(client, wanted, signal);
    });
  },

  async delete({ state, provider, signal }) {
    await explained(`Could not delete the MCP portal "${state.id}"`, () =>
      provider
        .client(state.account_id)
        .mcp.portals.delete({ id: state.id }, { signal })
        .catch((error: unknown) => {
          if (!(error instanceof NotFoundError)) throw error;
        }),
    );
  },

  async importState({ id: importId, provider, signal }) {
    const [accountId = "", id = "", ...rest] = importId.trim().split("/");
    const summary = "Could not import the MCP portal";
    if (!isAccountId(accountId) || id === "" || rest.length > 0) {
      const form = "Give ACCOUNT_ID/PORTAL_ID. An account id is 32 hexadecimal digits.";
      throw new ProviderError(summary, `"${importId}" cannot be imported. ${form}`);
    }
    const found = await explained(summary, () => find(provider.client(accountId), id, signal));
    if (found === undefined) throw new ProviderError(summary, `The account ${accountId} has no MCP portal "${id}".`);
    return { state: portalState(found, { ...EMPTY, id, account_id: accountId }) };
  },

  moveState({ source }) {
    if (source.type !== OFFICIAL_TYPE) return undefined;
    const { id, account_id } = source.state as Record<string, unknown>;
    if (typeof id !== "string" || typeof account_id !== "string") return undefined;
    return { ...EMPTY, id, account_id };
  },
});

/** A portal of which nothing is known but where it is: the next refresh tells the rest. */
const EMPTY: McpPortalState = {
  id: "",
  account_id: "",
  name: "",
  hostname: "",
  description: null,
  code_mode: null,
  secure_web_gateway: false,
  servers: {},
};

/** What the plan says, but for the code mode, which the API chooses where nobody does. */
function stateOf(plan: McpPortalPlan): McpPortalState {
  const { code_mode, ...rest } = plan;
  return known({ ...rest, code_mode: typeof code_mode === "string" ? code_mode : null }) as McpPortalState;
}

async function find(client: AccessClient, id: string, signal: AbortSignal): Promise<McpPortalWithServers | undefined> {
  try {
    return await client.mcp.portals.get({ id }, { signal });
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

/** What is kept of a portal that was written: as wanted, and what only the API knows. */
async function finished(client: AccessClient, wanted: McpPortalState, signal: AbortSignal): Promise<McpPortalState> {
  if (wanted.code_mode !== null) return wanted;
  const found = await find(client, wanted.id, signal).catch(() => undefined);
  return { ...wanted, code_mode: found?.code_mode ?? "opt_in" };
}

/** Whether a portal is what is wanted, in every field that the configuration says. */
function isSame(found: McpPortalState, wanted: McpPortalState): boolean {
  const { code_mode } = wanted.code_mode === null ? found : wanted;
  return JSON.stringify(sorted(found)) === JSON.stringify(sorted({ ...wanted, code_mode }));
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]));
}

const taken = ({ id, account_id }: McpPortalState, error: ConflictError): ProviderError =>
  new ProviderError(
    `The MCP portal "${id}" cannot be created`,
    `${explain(error)}\n\nWhere it is this one that you mean, import it: \`terraform import ADDRESS ${account_id}/${id}\`. Else give it another id and hostname.`,
  );
