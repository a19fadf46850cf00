import { TARGETS_PER_ACCOUNT, type Target } from "../../../api";
import { ConflictError, NotFoundError, type AccessClient } from "../../../client";
import { path, type Diagnostics } from "../../../plugin-framework";
import { asError, explain } from "../shared/explained";
import { AccountTargets } from "./account-targets";
import { assign, type Assignment } from "./assignment";
import { createTargets } from "./create-targets";
import { FailedKeys, nameSome } from "./failed-keys";
import { endsEverything } from "./final-errors";
import {
  addressesOf,
  describeTarget,
  keepTarget,
  needsUpdate,
  toFleetTarget,
  toInput,
  type FleetTarget,
  type WantedTarget,
} from "./fleet-target";
import { inParallel } from "./in-parallel";
import { occupationOf, takenDetail, type OnExisting } from "./occupied-addresses";
import { removeTargets } from "./remove-targets";

/** Updates under way at a time: each is one request, and all share the throttle. */
const PARALLEL_UPDATES = 8;

/** One change of a fleet: what is there, and what is to be there. */
export interface FleetChange {
  readonly client: AccessClient;
  readonly existing: Readonly<Record<string, FleetTarget>>;
  readonly wanted: Readonly<Record<string, WantedTarget & { readonly id?: string }>>;
  readonly onExisting: OnExisting;
  /** The account's default virtual network, where an earlier answer told it. */
  readonly defaultVirtualNetworkId: string | undefined;
  /** Ids of targets that a fleet took over during this run: no other fleet deletes them any more. */
  readonly takenOver: Set<string>;
  readonly diagnostics: Diagnostics;
  readonly signal: AbortSignal;
}

/** What a change left behind: what goes into the state, whether or not the change failed. */
export interface FleetOutcome {
  readonly targets: Record<string, FleetTarget>;
  readonly defaultVirtualNetworkId: string | undefined;
}

/**
 * Makes the targets of a fleet what they are wanted to be: first those that change, then the new ones, and last those
 * that go, so that no host is cut off before its replacement is there.
 */
export async function applyFleet(change: FleetChange): Promise<FleetOutcome> {
  const application = new FleetApplication(change);
  await application.run();
  return application;
}

class FleetApplication implements FleetOutcome {
  readonly #change: FleetChange;
  readonly #failed = new FailedKeys();
  readonly #result = new Map<string, FleetTarget>();
  readonly #assignment: Assignment;
  /** What is still to be created: less what was found to exist. */
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

  /** Lists the account where something is to be created, and settles what holds the addresses already. */
  async #listAccount(): Promise<AccountTargets | undefined> {
    if (this.#toCreate.size === 0) return undefined;
    const { client, signal, diagnostics } = this.#change;
    try {
      const account = await AccountTargets.list(client, signal);
      while (await this.#settleAddresses(account));
      return account;
    } catch (error) {
      diagnostics.error("Could not look up the targets of the account", `${explain(error)}\n\nNothing was changed.`);
      return undefined;
    }
  }

  /** Takes over what is ours, reports what is taken; true if it learned something and is to be asked again. */
  async #settleAddresses(account: AccountTargets): Promise<boolean> {
    const { existing, onExisting, diagnostics } = this.#change;
    const except = new Set(Object.values(existing).map((target) => target.id));
    const found = new Map<string, { target: Target; equal: boolean }>();
    const unsure: (readonly [key: string, targets: readonly Target[]])[] = [];
    for (const [key, wanted] of this.#toCreate) {
      const { defaultVirtualNetworkId } = this;
      const occupation = occupationOf(wanted, account, { onExisting, defaultVirtualNetworkId, except });
      if (occupation.kind === "ours") found.set(key, occupation);
      else if (occupation.kind === "unsure") unsure.push([key, occupation.targets]);
      else if (occupation.kind === "taken") this.#reportTaken(key, wanted, occupation.targets);
    }
    if (diagnostics.hasErrors) return false;
    const [question] = unsure;
    if (question !== undefined) return this.#learnDefaultVirtualNetwork(account, ...question);
    this.#takeOver(found);
    return false;
  }

  /**
   * Which virtual network is the default one cannot be asked of the Access API, but creating a target without one
   * tells: it is created in the default network, or refused because that network has the address.
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
      this.#keepCreated(key, target);
    } catch (error) {
      const networks = new Set(holders.flatMap(addressesOf).map((address) => address.virtual_network_id));
      const [network] = networks;
      if (!(error instanceof ConflictError)) throw error;
      if (networks.size === 1 && network != null) this.defaultVirtualNetworkId = network;
      else this.#reportTaken(key, wanted, holders);
    }
    return !this.#change.diagnostics.hasErrors;
  }

  #reportTaken(key: string, wanted: WantedTarget, targets: readonly Target[]): void {
    this.#change.diagnostics.error(
      `The address of "${key}" is taken`,
      `${takenDetail(key, wanted, targets)}\n\nNothing was changed.`,
      path("targets").key(key).attribute("ip"),
    );
  }

  #takeOver(found: ReadonlyMap<string, { target: Target; equal: boolean }>): void {
    if (found.size === 0) return;
    for (const [key, { target }] of found) {
      this.#change.takenOver.add(target.id);
      this.#toCreate.delete(key);
      this.#toUpdate.set(key, toFleetTarget(target, this.#change.wanted[key]));
    }
    this.#change.diagnostics.warning(
      found.size === 1
        ? "A target that exists already was taken over"
        : `${found.size} targets that exist already were taken over`,
      `${nameSome([...found].map(([key, { target, equal }]) => `"${key}": ${describeTarget(target)}, id ${target.id}${equal ? "" : ", changed to what the fleet says"}`))}. ` +
        "From now on the fleet manages them, and deletes them when they leave it.",
      path("targets"),
    );
  }

  async #update(): Promise<void> {
    let stopped: Error | undefined;
    await inParallel(this.#toUpdate, PARALLEL_UPDATES, async ([key, before]) => {
      const wanted = this.#change.wanted[key];
      if (wanted === undefined) return;
      if (!needsUpdate(before, wanted)) {
        this.#result.set(key, keepTarget(before, wanted));
        return;
      }
      const error = stopped ?? (await this.#updateOne(key, before, wanted));
      if (error === undefined) return;
      if (endsEverything(error)) stopped = error;
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
    for (const [key, target] of created) this.#keepCreated(key, target);
    for (const [key, error] of failed) this.#failed.add("create", key, error);
  }

  #keepCreated(key: string, target: Target): void {
    const wanted = this.#toCreate.get(key);
    if (wanted === undefined) return;
    this.#toCreate.delete(key);
    const created = toFleetTarget(target, wanted);
    this.#result.set(key, created);
    const filledIn = created.ip.ipv4?.virtual_network_id ?? created.ip.ipv6?.virtual_network_id;
    const givenNone = addressesOf(wanted).every((address) => address.virtual_network_id === null);
    if (givenNone && filledIn != null) this.defaultVirtualNetworkId = filledIn;
  }

  async #remove(): Promise<void> {
    const { client, signal, takenOver, diagnostics } = this.#change;
    const removed = this.#assignment.removed.filter(([, target]) => !takenOver.has(target.id));
    if (removed.length < this.#assignment.removed.length) {
      const others = this.#assignment.removed.filter(([, target]) => takenOver.has(target.id));
      diagnostics.warning(
        "Targets that another fleet took over were not deleted",
        `They left this fleet and joined another in the same run: ${nameSome(others.map(([key]) => `"${key}"`))}.`,
      );
    }
    const left = await removeTargets(
      client,
      removed.map(([, target]) => target.id),
      signal,
    );
    for (const [key, target] of removed) {
      const error = left.get(target.id);
      if (error === undefined) continue;
      this.#failed.add("delete", key, error);
      this.#result.set(this.#freeKey(key), target);
    }
  }

  /** A target that could not be deleted stays in the state; its key may by now belong to another one. */
  #freeKey(key: string): string {
    let free = key;
    while (this.#result.has(free) || free in this.#change.wanted) free = `${free} (to be deleted)`;
    return free;
  }
}
