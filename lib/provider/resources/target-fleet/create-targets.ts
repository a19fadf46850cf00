import type { Target } from "../../../api";
import { ConflictError, InvalidRequestError, type AccessClient } from "../../../client";
import { asError } from "../shared/explained";
import { AccountTargets } from "./account-targets";
import { batchesOf } from "./batches";
import { endsEverything } from "./final-errors";
import { addressesOf, equalsWanted, toInput, type WantedTarget } from "./fleet-target";

type Entry = readonly [key: string, wanted: WantedTarget];

/** Times a batch whose outcome was lost is looked up and sent again before its targets count as failed. */
const MOST_LOST_ANSWERS = 3;

/** Batches that may be cut in two to find the targets that made them fail: enough for a handful of culprits among thousands. */
const MOST_SPLITS = 40;

/** What became of each target that was to be created. */
export interface Creation {
  readonly created: ReadonlyMap<string, Target>;
  readonly failed: ReadonlyMap<string, Error>;
}

/**
 * Creates targets in batches. After a failure the account is listed, to learn what was created, before anything is
 * sent again: a lost answer makes no twin, and a refused batch is cut down to the targets that are refused.
 */
export async function createTargets(
  client: AccessClient,
  wanted: ReadonlyMap<string, WantedTarget>,
  defaultVirtualNetworkId: string | undefined,
  signal: AbortSignal,
): Promise<Creation> {
  const creation = new TargetCreation(client, defaultVirtualNetworkId, signal);
  for (const batch of batchesOf([...wanted])) await creation.create(batch);
  return creation;
}

class TargetCreation implements Creation {
  readonly created = new Map<string, Target>();
  readonly failed = new Map<string, Error>();
  readonly #client: AccessClient;
  readonly #defaultVirtualNetworkId: string | undefined;
  readonly #signal: AbortSignal;
  #splits = 0;
  /** Set once nothing more can succeed: wrong token, no quota left, cancelled. */
  #stopped: Error | undefined;

  constructor(client: AccessClient, defaultVirtualNetworkId: string | undefined, signal: AbortSignal) {
    this.#client = client;
    this.#defaultVirtualNetworkId = defaultVirtualNetworkId;
    this.#signal = signal;
  }

  async create(batch: readonly Entry[], lostAnswers = 0): Promise<void> {
    if (batch.length === 0) return;
    if (this.#stopped !== undefined) {
      this.#fail(batch, this.#stopped);
      return;
    }
    try {
      const body = batch.map(([, target]) => toInput(target));
      const answer = await this.#client.infrastructure.targets
        .createBatch({ body }, { signal: this.#signal })
        .toArray();
      const missing = this.#keep(batch, answer);
      if (missing.length > 0) await this.#recover(missing, new UnansweredTargetsError(missing.length), lostAnswers);
    } catch (error) {
      await this.#recover(batch, asError(error), lostAnswers);
    }
  }

  async #recover(batch: readonly Entry[], error: Error, lostAnswers: number): Promise<void> {
    if (endsEverything(error)) {
      this.#stopped = error;
      this.#fail(batch, error);
      return;
    }
    const missing = await this.#findCreated(batch);
    if (missing === undefined) this.#fail(batch, error);
    else if (!(error instanceof InvalidRequestError || error instanceof ConflictError)) {
      if (lostAnswers + 1 < MOST_LOST_ANSWERS) await this.create(missing, lostAnswers + 1);
      else this.#fail(missing, error);
    } else if (missing.length < 2 || this.#splits >= MOST_SPLITS) this.#fail(missing, error);
    else {
      this.#splits += 1;
      for (const half of batchesOf(missing, Math.ceil(missing.length / 2))) await this.create(half);
    }
  }

  /** Keeps those of the batch that the account has, and returns the others; undefined if the account did not say. */
  async #findCreated(batch: readonly Entry[]): Promise<Entry[] | undefined> {
    try {
      return this.#keep(batch, [...(await AccountTargets.list(this.#client, this.#signal)).all()]);
    } catch (error) {
      if (endsEverything(asError(error))) this.#stopped = asError(error);
      return undefined;
    }
  }

  #keep(batch: readonly Entry[], targets: readonly Target[]): Entry[] {
    const found = new AccountTargets();
    for (const target of targets) found.add(target);
    for (const [key, wanted] of mostExactFirst(batch)) {
      const target = addressesOf(wanted)
        .flatMap((address) => found.holders(address, this.#defaultVirtualNetworkId))
        .find((holder) => equalsWanted(holder, wanted));
      if (target === undefined) continue;
      this.created.set(key, target);
      found.delete(target.id);
    }
    return batch.filter(([key]) => !this.created.has(key));
  }

  #fail(batch: readonly Entry[], error: Error): void {
    for (const [key] of batch) this.failed.set(key, error);
  }
}

/** Targets that name their virtual network before those that leave it open, which would fit the others' too. */
function mostExactFirst(batch: readonly Entry[]): Entry[] {
  const openNetworks = ([, wanted]: Entry): number =>
    addressesOf(wanted).filter((address) => address.virtual_network_id === null).length;
  return [...batch].sort((left, right) => openNetworks(left) - openNetworks(right));
}

class UnansweredTargetsError extends Error {
  constructor(count: number) {
    super(`The API answered the batch without ${count} of its targets.`);
    this.name = "UnansweredTargetsError";
  }
}
