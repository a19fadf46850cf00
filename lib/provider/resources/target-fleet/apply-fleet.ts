import { TARGETS_PER_ACCOUNT, type Target } from "../../../api";
import { NotFoundError, type AccessClient } from "../../../client";
import { path, type Diagnostics } from "../../../plugin-framework";
import { explain } from "../shared/request-errors";
import { AccountTargets } from "./account-targets";
import { assign, type Assignment } from "./assignment";
import type { Consent } from "./consent";
import { createTargets } from "./create-targets";
import type { CreationLog } from "./creation-log";
import { FailedTargets } from "./failed-targets";
import { nameSome, warnOfAdoptions, warnOfLetGo, type Adoption } from "./fleet-messages";
import { isBeingTakenOver, needsUpdate, toFleetTarget, type FleetTarget, type WantedTarget } from "./fleet-target";
import type { FleetName, FleetsOfRun } from "./fleets-of-run";
import { removeTargets } from "./remove-targets";
import { chosenNetwork, resolveAddresses, type Resolved } from "./resolve-addresses";
import type { UpdateLog } from "./update-log";
import { updateTargets, type TargetUpdate } from "./update-targets";

/** One change of a fleet: the existing and the wanted targets. */
export interface FleetChange {
  readonly client: AccessClient;
  readonly existing: Readonly<Record<string, FleetTarget>>;
  readonly wanted: Readonly<Record<string, WantedTarget & { readonly id?: string }>>;
  readonly consent: Consent;
  readonly fleets: FleetsOfRun;
  readonly fleet: FleetName;
  readonly log: CreationLog;
  readonly updateLog: UpdateLog;
  /** The id of the account's default virtual network, if an earlier response contained it. */
  readonly defaultVirtualNetworkId: string | undefined;
  readonly diagnostics: Diagnostics;
  readonly signal: AbortSignal;
}

/** The actual targets after a change, for the state. The change may have failed in part. */
export interface FleetOutcome {
  readonly targets: Record<string, FleetTarget>;
  /** Targets that may exist although they are not in `targets`, because the responses of their creations were lost. */
  readonly unfinished: readonly WantedTarget[];
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
  readonly unfinished: WantedTarget[] = [];
  defaultVirtualNetworkId: string | undefined;
  readonly #change: FleetChange;
  readonly #failed = new FailedTargets();
  readonly #result = new Map<string, FleetTarget>();
  readonly #assignment: Assignment;
  /** Targets to create. Those that exist already are removed from it. */
  readonly #toCreate: Map<string, WantedTarget>;
  readonly #toUpdate: Map<string, FleetTarget>;
  /** Existing targets that this apply adopts, by key. */
  readonly #adopted = new Map<string, Adoption>();
  /** Keys of targets that this apply took over by writing them. */
  readonly #takenOver: string[] = [];

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
    const resolved = this.#toCreate.size === 0 ? undefined : await this.#resolve();
    if (this.#change.diagnostics.hasErrors) {
      for (const [key, target] of Object.entries(this.#change.existing)) this.#result.set(key, target);
      return;
    }
    const isFull = resolved !== undefined && resolved.account.size + this.#toCreate.size > TARGETS_PER_ACCOUNT;
    if (isFull) await this.#remove();
    await this.#update();
    await this.#create(resolved);
    if (!isFull) await this.#remove();
    await this.#verifyTakenOver(resolved);
    this.#failed.report(this.#change.diagnostics);
  }

  async #resolve(): Promise<Resolved | undefined> {
    const { client, existing, consent, log, diagnostics, signal } = this.#change;
    const own = new Set(Object.values(existing).map((target) => target.id));
    const { defaultVirtualNetworkId } = this;
    const shared = { client, consent, log, diagnostics, signal };
    const resolved = await resolveAddresses({ ...shared, wanted: this.#toCreate, own, defaultVirtualNetworkId });
    if (resolved === undefined) return undefined;
    this.defaultVirtualNetworkId = resolved.defaultVirtualNetworkId;
    for (const [key, target] of resolved.created) this.#addCreated(key, target);
    for (const adoption of resolved.adoptions) this.#adopt(adoption);
    warnOfAdoptions(diagnostics, resolved.adoptions);
    return resolved;
  }

  #adopt(adoption: Adoption): void {
    const { key, target, reason } = adoption;
    // Only this fleet can have written what its own interrupted run created. It writes all others, so that their former owners see it.
    const writtenAt = reason === "unfinished" ? target.modified_at : null;
    this.#adopted.set(key, adoption);
    this.#toCreate.delete(key);
    this.#toUpdate.set(key, toFleetTarget(target, this.#change.wanted[key], writtenAt));
    this.#change.fleets.claim(this.#change.fleet, key, target.id);
  }

  async #update(): Promise<void> {
    const updates = [...this.#toUpdate].flatMap(([key, before]): TargetUpdate[] => {
      const wanted = this.#change.wanted[key];
      return wanted === undefined ? [] : [{ key, before, wanted }];
    });
    await this.#change.updateLog.add(updates.filter(({ before, wanted }) => needsUpdate(before, wanted)));
    await updateTargets(this.#change.client, updates, this.#change.signal, ({ key, before, wanted }, result) => {
      if (!(result instanceof Error)) {
        this.#result.set(key, result);
        if (isBeingTakenOver(before)) this.#takenOver.push(key);
      } else if (result instanceof NotFoundError && this.#adopted.has(key)) {
        this.#toCreate.set(key, wanted); // Its former owner deleted it before this fleet took it over.
      } else {
        this.#failed.add("update", key, result);
        if (!(result instanceof NotFoundError) && this.#isOwn(key)) this.#result.set(key, before);
      }
    });
  }

  /** Whether the target belongs to this fleet even if the write failed that takes it over. */
  #isOwn(key: string): boolean {
    const reason = this.#adopted.get(key)?.reason;
    return reason === undefined || reason === "moves" || reason === "unfinished";
  }

  async #create(resolved: Resolved | undefined): Promise<void> {
    const { client, signal, log } = this.#change;
    if (this.#toCreate.size === 0) return;
    await log.add(this.#toCreate.values());
    const { created, failed, unfinished } = await createTargets(client, this.#toCreate, {
      defaultVirtualNetworkId: this.defaultVirtualNetworkId,
      before: resolved?.account ?? new AccountTargets(),
      signal,
    });
    for (const [key, target] of created) this.#addCreated(key, target);
    for (const [key, error] of failed) this.#failed.add("create", key, error);
    this.unfinished.push(...unfinished);
  }

  #addCreated(key: string, target: Target): void {
    const wanted = this.#toCreate.get(key);
    if (wanted === undefined) return;
    this.#toCreate.delete(key);
    this.#result.set(key, toFleetTarget(target, wanted, target.modified_at));
    this.defaultVirtualNetworkId = chosenNetwork(target, wanted) ?? this.defaultVirtualNetworkId;
  }

  async #remove(): Promise<void> {
    const { client, fleets, fleet, signal, diagnostics } = this.#change;
    const { removed: targets } = this.#assignment;
    const { remaining, letGo } = await removeTargets({ client, targets, fleets, fleet, signal });
    warnOfLetGo(diagnostics, letGo);
    for (const [key, target] of targets) {
      const error = remaining.get(target.id);
      if (error === undefined) continue;
      this.#failed.add("delete", key, error);
      this.#result.set(this.#unusedKey(key), target);
    }
  }

  /**
   * Checks that the targets which this apply took over still exist. Their former owner may have checked them before this
   * fleet wrote them, and deleted them after. Lost ones are created again, once.
   */
  async #verifyTakenOver(resolved: Resolved | undefined): Promise<void> {
    const lost = await this.#lostTargets();
    if (lost.length === 0) return;
    for (const key of lost) {
      const wanted = this.#change.wanted[key];
      this.#result.delete(key);
      // Terraform allows another id only where the plan did not know it.
      if (wanted !== undefined && this.#adopted.has(key)) this.#toCreate.set(key, wanted);
      else this.#failed.add("update", key, new Error("Somebody deleted the target after this fleet took it over."));
    }
    await this.#create(resolved);
    this.#change.diagnostics.warning(
      "Targets were deleted after this fleet took them over",
      `Another run deleted them in the same moment: ${nameSome(lost.map((key) => `"${key}"`))}. They were created again, with other ids, where no error says otherwise.`,
      path("targets"),
    );
  }

  async #lostTargets(): Promise<string[]> {
    const { client, signal, diagnostics } = this.#change;
    const ids = this.#takenOver.flatMap((key) => this.#result.get(key)?.id ?? []);
    if (ids.length === 0) return [];
    try {
      const account = await AccountTargets.find(client, ids, signal);
      return this.#takenOver.filter((key) => account.get(this.#result.get(key)?.id ?? "") === undefined);
    } catch (error) {
      diagnostics.warning(
        "Could not check the targets that were taken over",
        `${explain(error)}\n\nRun terraform plan: it shows a target that its former owner deleted in the meantime.`,
      );
      return [];
    }
  }

  /** A target that could not be deleted stays in the state. If its key is in use by a new target, it gets another one. */
  #unusedKey(key: string): string {
    let unused = key;
    while (this.#result.has(unused) || unused in this.#change.wanted) unused = `${unused} (to be deleted)`;
    return unused;
  }
}
