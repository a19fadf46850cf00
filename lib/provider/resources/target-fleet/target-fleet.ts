import {
  isUnknown,
  known,
  path,
  type Config,
  type CreateRequest,
  type Diagnostics,
  type Plan,
  type PrivateState,
} from "../../../plugin-framework";
import { companion, type ProviderContext } from "../../context";
import { explain, withSummary } from "../shared/request-errors";
import { AccountTargets } from "./account-targets";
import { applyFleet } from "./apply-fleet";
import { toFleetTarget } from "./fleet-target";
import { existingTargets, onExisting, wantedTargets, type FleetState } from "./fleet-values";
import { importTargets, parseImportId } from "./import-fleet";
import { ON_EXISTING } from "./occupied-addresses";
import { checkAddresses, knownTargets, planTargets } from "./plan-fleet";
import { removeTargets } from "./remove-targets";
import { attributes } from "./schema";
import { validateFleet } from "./validate-fleet";

/** The key of the private state with the account's default virtual network, after a response contained it. */
const DEFAULT_NETWORK = "default_virtual_network_id";

/** `cfaccess_target_fleet`: many infrastructure targets as one resource. */
export const targetFleet = companion.defineResource({
  type: "cfaccess_target_fleet",
  schema: {
    description:
      "Many infrastructure targets as one resource: a map by keys of your choice. Targets are created and deleted in batches, and read in pages.",
    attributes,
  },

  validateConfig({ config, diagnostics }) {
    validateFleet(config.targets, diagnostics);
  },

  async modifyPlan({ config, prior, plan, provider, diagnostics, signal, privateState }) {
    if (config === null || plan === null) return undefined;
    const sameAccount = prior?.account_id === config.account_id;
    const existing = sameAccount ? existingTargets(prior) : {};
    const targets = planTargets(existing, config.targets);
    const { account_id: accountId } = plan;
    const existingRule = onExisting(plan);
    if (provider !== undefined && !isUnknown(accountId) && existingRule !== undefined) {
      await checkAddresses({
        client: provider.client(accountId),
        existing,
        wanted: knownTargets(config.targets),
        onExisting: existingRule,
        defaultVirtualNetworkId: defaultNetwork(privateState),
        diagnostics,
        signal,
      });
    }
    return { ...plan, id: accountId, targets };
  },

  async create({ plan, ...request }) {
    const state = await apply({ ...request, plan, prior: null });
    if (Object.keys(state.targets).length === 0) return null;
    if (request.diagnostics.hasErrors) warnOfTaint(request.diagnostics, Object.keys(state.targets).length);
    return state;
  },

  async read({ state, provider, diagnostics, signal }) {
    const before = existingTargets(state);
    const ids = Object.values(before).map((target) => target.id);
    const account = await withSummary("Could not read the targets of the fleet", () =>
      AccountTargets.find(provider.client(state.account_id), ids, signal),
    );
    account.warnOfHidden(diagnostics);
    const targets = Object.entries(before).flatMap(([key, target]) => {
      const found = account.get(target.id);
      return found === undefined ? [] : [[key, toFleetTarget(found, target)] as const];
    });
    return { ...state, id: state.account_id, targets: Object.fromEntries(targets) };
  },

  update: (request) => apply(request),

  async delete({ state, provider, signal, diagnostics }) {
    const targets = existingTargets(state);
    const client = provider.client(state.account_id);
    const ids = Object.values(targets).map((target) => target.id);
    const own = ids.filter((id) => !provider.adopted.has(id));
    const remaining = await provider.inSequence(state.account_id, () => removeTargets(client, own, signal));
    if (remaining.size === 0) return undefined;
    const [error] = remaining.values();
    diagnostics.error(
      `Could not delete ${remaining.size} of ${ids.length} targets`,
      `${explain(error)}\n\nThey stay in the state. Destroy again to continue.`,
      path("targets"),
    );
    const left = Object.entries(targets).filter(([, target]) => remaining.has(target.id));
    return { ...state, targets: Object.fromEntries(left) };
  },

  async importState({ id, provider, signal }) {
    const { accountId, targets } = await withSummary("Could not import the targets", async () => {
      const selection = parseImportId(id);
      const client = provider.client(selection.accountId);
      return { accountId: selection.accountId, targets: await importTargets(client, selection, signal) };
    });
    return { state: { id: accountId, account_id: accountId, on_existing: ON_EXISTING[0], targets } };
  },
});

type ApplyRequest = CreateRequest<Config<typeof attributes>, Plan<typeof attributes>, ProviderContext> & {
  readonly prior: FleetState | null;
};

async function apply({ plan, prior, provider, privateState, ...request }: ApplyRequest): Promise<FleetState> {
  const accountId = known(plan.account_id);
  const rule = onExisting(plan) ?? ON_EXISTING[0];
  const { targets, defaultVirtualNetworkId } = await provider.inSequence(accountId, () =>
    applyFleet({
      ...request,
      client: provider.client(accountId),
      existing: existingTargets(prior),
      wanted: wantedTargets(plan),
      onExisting: rule,
      defaultVirtualNetworkId: defaultNetwork(privateState),
      adopted: provider.adopted,
    }),
  );
  if (defaultVirtualNetworkId !== undefined) privateState.set(DEFAULT_NETWORK, defaultVirtualNetworkId);
  return { id: accountId, account_id: accountId, on_existing: rule, targets };
}

function defaultNetwork(privateState: PrivateState): string | undefined {
  const network = privateState.get(DEFAULT_NETWORK);
  return typeof network === "string" ? network : undefined;
}

/** Terraform taints an object whose creation failed. The next apply would delete and recreate the targets that work. */
function warnOfTaint(diagnostics: Diagnostics, created: number): void {
  diagnostics.warning(
    "The fleet was partly created",
    `${created} of its targets exist and are in the state. Terraform marks the resource as tainted, so the next apply would delete and recreate these targets. ` +
      "To keep them and create only the others, first run `terraform untaint` with the address of this resource.",
  );
}
