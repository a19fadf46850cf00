import {
  isUnknown,
  path,
  type Config,
  type CreateRequest,
  type Diagnostics,
  type Plan,
  type PrivateState,
} from "../../../plugin-framework";
import type { ProviderContext } from "../../context";
import { companion } from "../../provider-kit";
import { explain, explained } from "../shared/explained";
import { known } from "../shared/known";
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

/** Where the private state keeps the account's default virtual network, once an answer told it. */
const DEFAULT_NETWORK = "default_virtual_network_id";

/** `cfaccess_target_fleet`: many infrastructure targets as one resource. */
export const targetFleet = companion.defineResource({
  type: "cfaccess_target_fleet",
  schema: {
    description:
      "Many infrastructure targets as one resource: a map by a key of your choice, created and deleted in batches, refreshed by pages.",
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

  async read({ state, provider, signal }) {
    const before = existingTargets(state);
    const ids = Object.values(before).map((target) => target.id);
    const account = await explained("Could not read the targets of the fleet", () =>
      AccountTargets.find(provider.client(state.account_id), ids, signal),
    );
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
    const mine = ids.filter((id) => !provider.takenOver.has(id));
    const left = await provider.inTurn(state.account_id, () => removeTargets(client, mine, signal));
    if (left.size === 0) return undefined;
    const [error] = left.values();
    diagnostics.error(
      `Could not delete ${left.size} of ${ids.length} targets`,
      `${explain(error)}\n\nThey stay in the state; the next destroy goes on from there.`,
      path("targets"),
    );
    const kept = Object.entries(targets).filter(([, target]) => left.has(target.id));
    return { ...state, targets: Object.fromEntries(kept) };
  },

  async importState({ id, provider, signal }) {
    const { accountId, targets } = await explained("Could not import the targets", async () => {
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
  const { targets, defaultVirtualNetworkId } = await provider.inTurn(accountId, () =>
    applyFleet({
      ...request,
      client: provider.client(accountId),
      existing: existingTargets(prior),
      wanted: wantedTargets(plan),
      onExisting: rule,
      defaultVirtualNetworkId: defaultNetwork(privateState),
      takenOver: provider.takenOver,
    }),
  );
  if (defaultVirtualNetworkId !== undefined) privateState.set(DEFAULT_NETWORK, defaultVirtualNetworkId);
  return { id: accountId, account_id: accountId, on_existing: rule, targets };
}

function defaultNetwork(privateState: PrivateState): string | undefined {
  const network = privateState.get(DEFAULT_NETWORK);
  return typeof network === "string" ? network : undefined;
}

/** Terraform replaces whatever failed to be created: it would delete the hosts that work to create them again. */
function warnOfTaint(diagnostics: Diagnostics, created: number): void {
  diagnostics.warning(
    "The fleet was created in part",
    `${created} of its targets exist and are in the state. Terraform marks what failed while it was created as tainted: the next apply deletes these targets and creates all anew. ` +
      "To keep them and add the others only, run `terraform untaint` with the address of this resource first.",
  );
}
