import { isDeepStrictEqual } from "node:util";
import type { McpServer } from "../../../api";
import {
  isUnknown,
  known,
  unknown,
  type CreateRequest,
  type Config,
  type PrivateState,
} from "../../../plugin-framework";
import { companion, type ProviderContext } from "../../context";
import { storedMcpServer, importMcpServer } from "../shared/mcp-server";
import { withSummary } from "../shared/request-errors";
import { attributes, TIMEOUT, type SyncPlan, type SyncState } from "./schema";
import { fingerprint, needsLogin, stateOf, type ServerState } from "./server-state";
import { checkExpectations, reportLogin } from "./sync-diagnostics";
import { syncServer } from "./sync-server";

/** The key of the private state with the fingerprint of the server after the last sync by this resource. */
const SYNCED = "synced";

const UNKNOWN = {
  status: unknown,
  authentication_status: unknown,
  tools: unknown,
  prompts: unknown,
  last_synced: unknown,
};

/** `cfaccess_mcp_server_sync`: a sync of an MCP server, which checks its tools and prompts. */
export const mcpServerSync = companion.defineResource({
  type: "cfaccess_mcp_server_sync",
  schema: {
    description:
      "Syncs an MCP server with Cloudflare: on creation, after a change of `triggers`, `expected_tools` or `expected_prompts`, and after its tools, prompts or status have changed outside of Terraform. Waits until the server is ready, and fails if its tools or prompts differ from the expected ones. Destroying this resource makes no request and leaves the server unchanged.",
    attributes,
  },
  identity: { attributes: { account_id: attributes.account_id, server_id: attributes.server_id } },

  modifyPlan({ prior, plan, privateState }) {
    if (prior === null || plan === null) return undefined;
    if (isSyncDue(prior, plan, privateState)) return { ...plan, ...UNKNOWN };
    return { ...plan, ...serverStateIn(prior) };
  },

  create: (request) => apply(request),

  async read({ state, provider, signal }) {
    const stored = { ...state, type: "cfaccess_mcp_server_sync" };
    const server = await withSummary(`Could not read MCP server "${state.server_id}"`, () =>
      storedMcpServer(provider, stored, signal),
    );
    return server === undefined ? null : { ...state, ...stateOf(server) };
  },

  async update({ prior, ...request }) {
    const { plan } = request;
    if (!isUnknown(plan.tools)) return { ...prior, ...settingsOf(plan) };
    return (await apply(request)) ?? prior;
  },

  delete: () => undefined,

  async importState(request) {
    const summary = "Could not import the sync of an MCP server";
    const { accountId: account_id, server } = await importMcpServer(request, summary);
    const state = importedSync(account_id, server);
    return { state, privateState: { [SYNCED]: fingerprint(state) } };
  },
});

/** The state of a server whose sync Terraform does not manage yet. */
export const importedSync = (account_id: string, server: McpServer): SyncState => ({
  account_id,
  server_id: server.id,
  triggers: null,
  expected_tools: null,
  expected_prompts: null,
  timeout: TIMEOUT,
  accept_admin_login: false,
  ...stateOf(server),
});

const serverStateIn = ({ status, authentication_status, tools, prompts, last_synced }: SyncState): ServerState => ({
  status,
  authentication_status,
  tools,
  prompts,
  last_synced,
});

/** Whether a plan has to sync: its settings change, or the server has changed since the last sync. */
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

/** Syncs a server and checks its tools and prompts. Returns null if that adds errors. */
async function apply({ plan, provider, privateState, diagnostics, signal }: ApplyRequest): Promise<SyncState | null> {
  const wanted = settingsOf(plan);
  const { account_id, server_id: serverId, timeout, expected_tools: tools, expected_prompts: prompts } = wanted;
  const server = await syncServer({ client: provider.client(account_id), serverId, timeout, signal });
  const state = { ...wanted, ...stateOf(server) };
  if (needsLogin(state)) reportLogin(server, wanted.accept_admin_login, diagnostics);
  else checkExpectations({ serverId, state, expected: { tools, prompts } }, diagnostics);
  if (diagnostics.hasErrors) return null;
  privateState.set(SYNCED, fingerprint(state));
  return state;
}

/** The planned attributes that the user sets. */
function settingsOf(plan: SyncPlan): Omit<SyncState, keyof ServerState> {
  const { account_id, server_id, triggers, expected_tools, expected_prompts, timeout, accept_admin_login } = plan;
  return known({ account_id, server_id, triggers, expected_tools, expected_prompts, timeout, accept_admin_login });
}
