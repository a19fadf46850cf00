import { TARGETS_PER_ACCOUNT, type Target } from "../../../api";
import { ConflictError, NotFoundError, type AccessClient } from "../../../client";
import { path, type Diagnostics } from "../../../plugin-framework";
import { asError, explain } from "../shared/request-errors";
import { AccountTargets } from "./account-targets";
import { assign, type Assignment } from "./assignment";
import { createTargets } from "./create-targets";
import { FailedTargets, nameSome } from "./failed-targets";
import {
  addressesOf,
  describeTarget,
  unchangedTarget,
  needsUpdate,
  toFleetTarget,
  toInput,
  type FleetTarget,
  type WantedTarget,
} from "./fleet-target";
import { occupationOf, addressInUse, type OnExisting } from "./occupied-addresses";
import { removeTargets } from "./remove-targets";
import { inParallel, isFinal } from "./target-requests";

/** Concurrent updates. Each is one request, and all share the throttle. */
const PARALLEL_UPDATES = 8;

/** One change of a fleet: the existing and the wanted targets. */
export interface FleetChange {
  readonly client: AccessClient;
  readonly existing: Readonly<Record<string, FleetTarget>>;
  readonly wanted: Readonly<Record<string, WantedTarget & { readonly id?: string }>>;
  readonly onExisting: OnExisting;
  /** The id of the account's default virtual network, if an earlier response contained it. */
  readonly defaultVirtualNetworkId: string | undefined;
  /** Ids of targets that a fleet adopted in this run. No other fleet deletes them. */
  readonly adopted: Set<string>;
  readonly diagnostics: Diagnostics;
  readonly signal: AbortSignal;
}

/** The actual targets after a change, for the state. The change may have failed in part. */
export interface FleetOutcome {
  readonly targets: Record<string, FleetTarget>;
  readonly defaultVirtualNetworkId: string | undefined;
}

/**
 * Changes the targets of a fleet to the wanted ones: first it updates, then it creates, and last it deletes, so that no
 * host becomes unreachable before its replacement exists.
 */
export async function applyFleet(change: FleetChange): Promise<FleetOutcome> {
  const application = new FleetApplication(change);
  await application.run();
  return application;
}

class FleetApplication implements FleetOutcome {
  readonly #change: FleetChange;
  readonly #failed = new FailedTargets();
  readonly #result = new Map<string, FleetTarget>();
  readonly #assignment: Assignment;
  /** Targets to create. Those that exist already are removed from it. */
  readonly #toCreate: Map<string, WantedTarget>;
  readonly #toUpdate: Map<string, FleetTarget>;
  defaultVirtualNetworkId: string | undefined;

  constructor(change: FleetChange) {
    this.#change = change;
    this.defaultVirtualNetworkId = change.defaultVirtualNetworkId;
    this.#assignment = assign(change.existing, change.wanted);
    this.#toUpdate = new Map(this.#assignment.kept);
    this.#toCreate = new Map(Object.entries(change.wanted).filter(([key]) => !this.#toUpdate.has(key)));
  }

  get targets(): Record<string, FleetTarget> {
    return Object.fromEntries(this.#result);
  }

  async run(): Promise<void> {
    const account = await this.#listAccount();
    if (this.#change.diagnostics.hasErrors) {
      for (const [key, target] of Object.entries(this.#change.existing)) this.#result.set(key, target);
      return;
    }
    const full = account !== undefined && account.size + this.#toCreate.size > TARGETS_PER_ACCOUNT;
    if (full) await this.#remove();
    await this.#update();
    await this.#create();
    if (!full) await this.#remove();
    this.#failed.report(this.#change.diagnostics);
  }

  /** If there are targets to create, lists the account and resolves which addresses are in use. */
  async #listAccount(): Promise<AccountTargets | undefined> {
    if (this.#toCreate.size === 0) return undefined;
    const { client, signal, diagnostics } = this.#change;
    try {
      const account = await AccountTargets.list(client, signal);
      while (await this.#resolveAddresses(account));
      return account;
    } catch (error) {
      diagnostics.error("Could not list the targets of the account", `${explain(error)}\n\nNothing was changed.`);
      return undefined;
    }
  }

  /** Adopts matching targets and reports addresses in use. Returns true if it learned more and must run again. */
  async #resolveAddresses(account: AccountTargets): Promise<boolean> {
    const { existing, onExisting, diagnostics } = this.#change;
    const except = new Set(Object.values(existing).map((target) => target.id));
    const found = new Map<string, { target: Target; equal: boolean }>();
    const unsure: (readonly [key: string, targets: readonly Target[]])[] = [];
    for (const [key, wanted] of this.#toCreate) {
      const { defaultVirtualNetworkId } = this;
      const occupation = occupationOf(wanted, account, { onExisting, defaultVirtualNetworkId, except });
      if (occupation.kind === "adoptable") found.set(key, occupation);
      else if (occupation.kind === "unsure") unsure.push([key, occupation.targets]);
      else if (occupation.kind === "taken") this.#reportInUse(key, wanted, occupation.targets);
    }
    if (diagnostics.hasErrors) return false;
    const [first] = unsure;
    if (first !== undefined) return this.#learnDefaultVirtualNetwork(account, ...first);
    this.#adopt(found);
    return false;
  }

  /**
   * The Access API cannot tell the default virtual network of an account. Creating a target without a virtual network can:
   * the API creates it in the default network, or refuses it because the address is in use there.
   */
  async #learnDefaultVirtualNetwork(
    account: AccountTargets,
    key: string,
    holders: readonly Target[],
  ): Promise<boolean> {
    const wanted = this.#toCreate.get(key);
    if (wanted === undefined) return false;
    const { client, signal } = this.#change;
    try {
      const target = await client.infrastructure.targets.create(toInput(wanted), { signal });
      account.add(target);
      this.#addCreated(key, target);
    } catch (error) {
      const networks = new Set(holders.flatMap(addressesOf).map((address) => address.virtual_network_id));
      const [network] = networks;
      if (!(error instanceof ConflictError)) throw error;
      if (networks.size === 1 && network != null) this.defaultVirtualNetworkId = network;
      else this.#reportInUse(key, wanted, holders);
    }
    return !this.#change.diagnostics.hasErrors;
  }

  #reportInUse(key: string, wanted: WantedTarget, targets: readonly Target[]): void {
    this.#change.diagnostics.error(
      `The address of "${key}" is in use`,
      `${addressInUse(key, wanted, targets)}\n\nNothing was changed.`,
      path("targets").key(key).attribute("ip"),
    );
  }

  #adopt(found: ReadonlyMap<string, { target: Target; equal: boolean }>): void {
    if (found.size === 0) return;
    for (const [key, { target }] of found) {
      this.#change.adopted.add(target.id);
      this.#toCreate.delete(key);
      this.#toUpdate.set(key, toFleetTarget(target, this.#change.wanted[key]));
    }
    this.#change.diagnostics.warning(
      found.size === 1 ? "An existing target was adopted" : `${found.size} existing targets were adopted`,
      `${nameSome([...found].map(([key, { target, equal }]) => `"${key}": ${describeTarget(target)}, id ${target.id}${equal ? "" : ", changed to the configuration of the fleet"}`))}. ` +
        "The fleet now manages them, and deletes them when they are removed from it.",
      path("targets"),
    );
  }

  async #update(): Promise<void> {
    let stopped: Error | undefined;
    await inParallel(this.#toUpdate, PARALLEL_UPDATES, async ([key, before]) => {
      const wanted = this.#change.wanted[key];
      if (wanted === undefined) return;
      if (!needsUpdate(before, wanted)) {
        this.#result.set(key, unchangedTarget(before, wanted));
        return;
      }
      const error = stopped ?? (await this.#updateOne(key, before, wanted));
      if (error === undefined) return;
      if (isFinal(error)) stopped = error;
      this.#failed.add("update", key, error);
      if (!(error instanceof NotFoundError)) this.#result.set(key, before);
    });
  }

  async #updateOne(key: string, before: FleetTarget, wanted: WantedTarget): Promise<Error | undefined> {
    const { client, signal } = this.#change;
    try {
      const input = { target_id: before.id, ...toInput(wanted, before) };
      this.#result.set(key, toFleetTarget(await client.infrastructure.targets.update(input, { signal }), wanted));
      return undefined;
    } catch (error) {
      return asError(error);
    }
  }

  async #create(): Promise<void> {
    const { client, signal } = this.#change;
    const { created, failed } = await createTargets(client, this.#toCreate, this.defaultVirtualNetworkId, signal);
    for (const [key, target] of created) this.#addCreated(key, target);
    for (const [key, error] of failed) this.#failed.add("create", key, error);
  }

  #addCreated(key: string, target: Target): void {
    const wanted = this.#toCreate.get(key);
    if (wanted === undefined) return;
    this.#toCreate.delete(key);
    const created = toFleetTarget(target, wanted);
    this.#result.set(key, created);
    const chosenNetwork = created.ip.ipv4?.virtual_network_id ?? created.ip.ipv6?.virtual_network_id;
    const networksOmitted = addressesOf(wanted).every((address) => address.virtual_network_id === null);
    if (networksOmitted && chosenNetwork != null) this.defaultVirtualNetworkId = chosenNetwork;
  }

  async #remove(): Promise<void> {
    const { client, signal, adopted, diagnostics } = this.#change;
    const removed = this.#assignment.removed.filter(([, target]) => !adopted.has(target.id));
    if (removed.length < this.#assignment.removed.length) {
      const others = this.#assignment.removed.filter(([, target]) => adopted.has(target.id));
      diagnostics.warning(
        "Targets that another fleet adopted were not deleted",
        `They moved from this fleet to another in the same run: ${nameSome(others.map(([key]) => `"${key}"`))}.`,
      );
    }
    const remaining = await removeTargets(
      client,
      removed.map(([, target]) => target.id),
      signal,
    );
    for (const [key, target] of removed) {
      const error = remaining.get(target.id);
      if (error === undefined) continue;
      this.#failed.add("delete", key, error);
      this.#result.set(this.#unusedKey(key), target);
    }
  }

  /** A target that could not be deleted stays in the state. If its key is in use by a new target, it gets another one. */
  #unusedKey(key: string): string {
    let unused = key;
    while (this.#result.has(unused) || unused in this.#change.wanted) unused = `${unused} (to be deleted)`;
    return unused;
  }
}
