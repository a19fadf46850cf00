import { isDeepStrictEqual } from "node:util";
import { NotFoundError } from "../../../client";
import { isUnknown, unknown, type CreateRequest, type Config, type PrivateState } from "../../../plugin-framework";
import type { ProviderContext } from "../../context";
import { companion } from "../../provider-kit";
import { explained } from "../shared/explained";
import { importServer } from "../shared/import-mcp-server";
import { known } from "../shared/known";
import { tellOfLogin } from "./admin-login";
import { checkExpectations } from "./expectations";
import { attributes, TIMEOUT, type SyncPlan, type SyncState } from "./schema";
import { fingerprint, needsLogin, stateOf, type ServerState } from "./server-state";
import { syncServer } from "./sync-server";

/** Where the private state keeps what the server had when it was last synced by this resource. */
const SYNCED = "synced";

const UNKNOWN = {
  status: unknown,
  authentication_status: unknown,
  tools: unknown,
  prompts: unknown,
  last_synced: unknown,
};

/** `cfaccess_mcp_server_sync`: an MCP server that has been asked for its tools, and has those that are expected. */
export const mcpServerSync = companion.defineResource({
  type: "cfaccess_mcp_server_sync",
  schema: {
    description:
      "Syncs an MCP server with Cloudflare: on creation, when `triggers` or what is expected changes, and when its tools, prompts or status have changed. Waits until it is ready, and fails when it has other tools than expected. Destroying it makes no request: the server stays as it is.",
    attributes,
  },

  modifyPlan({ prior, plan, privateState }) {
    if (prior === null || plan === null) return undefined;
    if (isSyncDue(prior, plan, privateState)) return { ...plan, ...UNKNOWN };
    return { ...plan, ...serverStateIn(prior) };
  },

  create: (request) => apply(request),

  async read({ state, provider, signal }) {
    const { account_id, server_id: id } = state;
    return explained(`Could not read MCP server "${id}"`, async () => {
      try {
        return { ...state, ...stateOf(await provider.client(account_id).mcp.servers.get({ id }, { signal })) };
      } catch (error) {
        if (error instanceof NotFoundError) return null;
        throw error;
      }
    });
  },

  async update({ prior, ...request }) {
    const { plan } = request;
    if (!isUnknown(plan.tools)) return { ...prior, ...configured(plan) };
    return (await apply(request)) ?? prior;
  },

  delete: () => undefined,

  async importState(request) {
    const summary = "Could not import the sync of an MCP server";
    const { accountId: account_id, server } = await importServer(request, summary);
    const state = { account_id, server_id: server.id, timeout: TIMEOUT, accept_admin_login: false, ...stateOf(server) };
    return { state, privateState: { [SYNCED]: fingerprint(state) } };
  },
});

const serverStateIn = ({ status, authentication_status, tools, prompts, last_synced }: SyncState): ServerState => ({
  status,
  authentication_status,
  tools,
  prompts,
  last_synced,
});

/** Whether a plan has to sync: something that it depends on changes, or the server is not what it was. */
function isSyncDue(prior: SyncState, plan: SyncPlan, privateState: PrivateState): boolean {
  const { account_id, server_id, triggers } = prior;
  if (!isDeepStrictEqual([account_id, server_id, triggers], [plan.account_id, plan.server_id, plan.triggers]))
    return true;
  if (!isSameSet(prior.expected_tools, plan.expected_tools)) return true;
  if (!isSameSet(prior.expected_prompts, plan.expected_prompts)) return true;
  if (fingerprint(prior) !== privateState.get(SYNCED)) return true;
  return prior.status !== "ready" && !(plan.accept_admin_login === true && needsLogin(prior));
}

function isSameSet(prior: readonly string[] | null, plan: SyncPlan["expected_tools"]): boolean {
  if (prior === null || plan === null || isUnknown(plan)) return prior === plan;
  return isDeepStrictEqual(new Set<unknown>(prior), new Set<unknown>(plan));
}

type ApplyRequest = CreateRequest<Config<typeof attributes>, SyncPlan, ProviderContext>;

/** Syncs a server and judges what it has; null where that fails. */
async function apply({ plan, provider, privateState, diagnostics, signal }: ApplyRequest): Promise<SyncState | null> {
  const wanted = configured(plan);
  const { account_id, server_id: serverId, timeout, expected_tools: tools, expected_prompts: prompts } = wanted;
  const server = await syncServer({ client: provider.client(account_id), serverId, timeout, signal });
  const state = { ...wanted, ...stateOf(server) };
  if (needsLogin(state)) tellOfLogin(server, wanted.accept_admin_login, diagnostics);
  else checkExpectations({ serverId, state, expected: { tools, prompts } }, diagnostics);
  if (diagnostics.hasErrors) return null;
  privateState.set(SYNCED, fingerprint(state));
  return state;
}

/** What the configuration says, which is known by the time a plan is applied. */
function configured(plan: SyncPlan): Omit<SyncState, keyof ServerState> {
  const { account_id, server_id, triggers, expected_tools, expected_prompts, timeout, accept_admin_login } = plan;
  return {
    account_id: known(account_id),
    server_id: known(server_id),
    triggers:
      triggers && Object.fromEntries(Object.entries(known(triggers)).map(([name, value]) => [name, known(value)])),
    expected_tools: expected_tools && known(expected_tools).map(known),
    expected_prompts: expected_prompts && known(expected_prompts).map(known),
    timeout: known(timeout),
    accept_admin_login: known(accept_admin_login),
  };
}
