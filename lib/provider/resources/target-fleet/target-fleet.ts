import {
  containsUnknown,
  isUnknown,
  known,
  path,
  type Config,
  type CreateRequest,
  type Diagnostics,
  type Json,
  type Plan,
  type PrivateState,
} from "../../../plugin-framework";
import { companion, type ProviderContext } from "../../context";
import { explain, withSummary } from "../shared/request-errors";
import { AccountTargets } from "./account-targets";
import { applyFleet } from "./apply-fleet";
import { assign } from "./assignment";
import { checkAddresses } from "./check-addresses";
import { Consent, ON_EXISTING } from "./consent";
import { CreationLog } from "./creation-log";
import { nameSome, warnOfLetGo } from "./fleet-messages";
import { toFleetTarget, type FleetTarget, type WantedTarget } from "./fleet-target";
import { existingTargets, takeOverSettings, wantedTargets, type FleetState } from "./fleet-values";
import { fleetName, fleetsOf, type FleetsOfRun } from "./fleets-of-run";
import { importTargets, parseImportId } from "./import-fleet";
import { refuseMove } from "./move-into-fleet";
import { knownTargets, planTargets } from "./plan-fleet";
import { removeTargets } from "./remove-targets";
import { attributes } from "./schema";
import { writeTimeOf } from "./ownership";
import { UpdateLog } from "./update-log";
import { upgradeFrom0 } from "./upgrade-fleet";
import { validateFleet, validateTakeOver } from "./validate-fleet";

/** The key of the private state with the account's default virtual network, after a response contained it. */
const DEFAULT_NETWORK = "default_virtual_network_id";

/** The key of the private state with the targets that may exist although the state lacks them. */
const UNFINISHED = "unfinished_targets";

/** `cfaccess_target_fleet`: many infrastructure targets as one resource. */
export const targetFleet = companion.defineResource({
  type: "cfaccess_target_fleet",
  schema: {
    version: 1,
    description:
      "Many infrastructure targets as one resource: a map by keys of your choice. Targets are created and deleted in batches, and read in pages.",
    attributes,
  },
  // The targets of a fleet change, and an import by identity takes all of the account. An import id can select some.
  identity: { attributes: { account_id: attributes.account_id } },

  validateConfig({ config, diagnostics }) {
    validateFleet(config.targets, diagnostics);
    validateTakeOver(config.takes_over, diagnostics);
  },

  upgradeState: { 0: upgradeFrom0 },

  async modifyPlan({ config, prior, plan, provider, diagnostics, signal, privateState }) {
    const held = existingTargets(prior);
    if (provider !== undefined && prior !== null) holdTargets(fleetsOf(provider, prior.account_id), held, privateState);
    if (config === null || plan === null) return undefined;
    const existing = prior?.account_id === config.account_id ? held : {};
    const targets = planTargets(existing, config.targets);
    const { account_id: accountId } = plan;
    const settings = takeOverSettings(plan);
    if (provider !== undefined && !isUnknown(accountId) && settings !== undefined) {
      const wanted = knownTargets(config.targets);
      const [fleets, fleet] = [fleetsOf(provider, accountId), fleetName(config.targets)];
      reportContested(diagnostics, existing, fleets.keep(fleet, keptIds(existing, wanted, config.targets)));
      fleets.addUnfinished(await new CreationLog(accountId).read());
      const adoptions = await fleets.planning(() =>
        checkAddresses({
          client: provider.client(accountId),
          consent: new Consent(settings, fleets, fleet),
          defaultVirtualNetworkId: defaultNetwork(privateState),
          ...{ existing, wanted, fleets, fleet, diagnostics, signal },
        }),
      );
      const unfinished = adoptions.flatMap(({ key, reason }) => (reason === "unfinished" ? (wanted[key] ?? []) : []));
      // To replace a tainted fleet, Terraform passes this private state, not that of the fleet, to the deletion.
      if (unfinished.length > 0) privateState.set(UNFINISHED, unfinished as unknown as Json);
    }
    return { ...plan, id: accountId, targets };
  },

  async create({ plan, ...request }) {
    const state = await apply({ ...request, plan, prior: null });
    const count = Object.keys(state.targets).length;
    // The private state of a fleet without targets still has those that may exist.
    if (count === 0) return request.privateState.get(UNFINISHED) === undefined ? null : state;
    if (request.diagnostics.hasErrors) warnOfTaint(request.diagnostics, count);
    return state;
  },

  async read({ state, provider, diagnostics, signal, privateState }) {
    const before = existingTargets(state);
    holdTargets(fleetsOf(provider, state.account_id), before, privateState);
    await new CreationLog(state.account_id).remove(Object.values(before));
    const ids = Object.values(before).map((target) => target.id);
    const account = await withSummary("Could not read the targets of the fleet", () =>
      AccountTargets.find(provider.client(state.account_id), ids, signal),
    );
    account.warnOfHidden(diagnostics);
    const existing = Object.entries(before).flatMap(([key, recorded]) => {
      const current = account.get(recorded.id);
      return current === undefined ? [] : [{ key, current, recorded }];
    });
    const written = await new UpdateLog(state.account_id).settle(
      existing.map(({ current, recorded }) => [current, recorded]),
    );
    const targets = existing.map(({ key, current, recorded }) => {
      const writtenAt = written.get(recorded.id) ?? writeTimeOf(current, recorded);
      return [key, toFleetTarget(current, recorded, writtenAt)] as const;
    });
    return { ...state, id: state.account_id, targets: Object.fromEntries(targets) };
  },

  update: (request) => apply(request),

  async delete({ state, provider, signal, diagnostics, privateState }) {
    const targets = existingTargets(state);
    const entries = Object.entries(targets);
    const fleets = fleetsOf(provider, state.account_id);
    holdTargets(fleets, targets, privateState);
    const removal = { client: provider.client(state.account_id), targets: entries, fleets, fleet: undefined, signal };
    const { remaining, letGo } = await provider.inSequence(state.account_id, async () => {
      const removed = await removeTargets(removal);
      await new CreationLog(state.account_id).remove(Object.values(targets));
      await new UpdateLog(state.account_id).remove(new Set(Object.values(targets).map(({ id }) => id)));
      return removed;
    });
    warnOfLetGo(diagnostics, letGo);
    if (remaining.size === 0) return undefined;
    const [error] = remaining.values();
    diagnostics.error(
      `Could not delete ${remaining.size} of ${entries.length} targets`,
      `${explain(error)}\n\nThey stay in the state. Destroy again to continue.`,
      path("targets"),
    );
    return { ...state, targets: Object.fromEntries(entries.filter(([, target]) => remaining.has(target.id))) };
  },

  async importState({ id, identity, provider, signal, diagnostics }) {
    const { accountId, targets } = await withSummary("Could not import the targets", async () => {
      const selection = identity === null ? parseImportId(id) : { accountId: identity.account_id };
      const client = provider.client(selection.accountId);
      return { accountId: selection.accountId, targets: await importTargets(client, selection, signal, diagnostics) };
    });
    return { state: importedFleet(accountId, targets) };
  },

  moveState: refuseMove,
});

/** The state of targets that no fleet manages yet. */
export const importedFleet = (accountId: string, targets: FleetState["targets"]): FleetState => ({
  id: accountId,
  account_id: accountId,
  on_existing: ON_EXISTING[0],
  takes_over: null,
  targets,
});

type ApplyRequest = CreateRequest<Config<typeof attributes>, Plan<typeof attributes>, ProviderContext> & {
  readonly prior: FleetState | null;
};

async function apply({ plan, prior, provider, privateState, config, ...request }: ApplyRequest): Promise<FleetState> {
  const accountId = known(plan.account_id);
  const settings = takeOverSettings(plan) ?? { onExisting: ON_EXISTING[0], takesOver: [] };
  const [fleets, fleet] = [fleetsOf(provider, accountId), fleetName(config.targets)];
  const { targets, unfinished, defaultVirtualNetworkId } = await provider.inSequence(accountId, () =>
    applyFleet({
      ...request,
      client: provider.client(accountId),
      existing: existingTargets(prior),
      wanted: wantedTargets(plan),
      consent: new Consent(settings, fleets, fleet),
      log: new CreationLog(accountId),
      updateLog: new UpdateLog(accountId),
      defaultVirtualNetworkId: defaultNetwork(privateState),
      ...{ fleets, fleet },
    }),
  );
  if (defaultVirtualNetworkId !== undefined) privateState.set(DEFAULT_NETWORK, defaultVirtualNetworkId);
  if (unfinished.length > 0) privateState.set(UNFINISHED, unfinished as unknown as Json);
  else privateState.delete(UNFINISHED);
  return {
    id: accountId,
    account_id: accountId,
    on_existing: settings.onExisting,
    takes_over: plan.takes_over as FleetState["takes_over"],
    targets,
  };
}

/** Tells the other fleets of the run which targets a state has, and which ones its fleet may have created. */
function holdTargets(
  fleets: FleetsOfRun,
  targets: Readonly<Record<string, FleetTarget>>,
  privateState: PrivateState,
): void {
  fleets.hold(Object.values(targets).map(({ id }) => id));
  const unfinished = privateState.get(UNFINISHED);
  if (Array.isArray(unfinished)) fleets.addUnfinished(unfinished);
}

/** Ids of the existing targets that stay in the fleet. While addresses are unknown, any of them may. */
function keptIds(
  existing: Readonly<Record<string, FleetTarget>>,
  wanted: Readonly<Record<string, WantedTarget>>,
  config: Config<typeof attributes>["targets"],
): string[] {
  const targets = containsUnknown(config) ? Object.values(existing) : [...assign(existing, wanted).kept.values()];
  return targets.map(({ id }) => id);
}

function reportContested(
  diagnostics: Diagnostics,
  existing: Readonly<Record<string, FleetTarget>>,
  contested: readonly string[],
): void {
  const keys = Object.entries(existing).flatMap(([key, { id }]) => (contested.includes(id) ? [`"${key}"`] : []));
  if (keys.length === 0) return;
  diagnostics.error(
    "Two fleets of this configuration have the same target",
    `Another fleet has the addresses of ${nameSome(keys)} too. An address can belong to one fleet. Remove these targets from one of the two fleets.`,
    path("targets"),
  );
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
