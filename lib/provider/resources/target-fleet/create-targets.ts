import type { Target } from "../../../api";
import { AbortedError, ConflictError, InvalidRequestError, type AccessClient } from "../../../client";
import { asError, explain } from "../shared/request-errors";
import { AccountTargets, hiddenHolder } from "./account-targets";
import { addressesOf, equalsWanted, toInput, type WantedTarget } from "./fleet-target";
import { batchesOf, isFinal } from "./target-requests";

type Entry = readonly [key: string, wanted: WantedTarget];

/** Attempts for a batch whose response was lost. */
const MAX_LOST_RESPONSES = 3;

/** Batches that may be split to find the invalid targets: enough for several among thousands. */
const MAX_SPLITS = 40;

/** The created targets, and the errors of the others. */
export interface Creation {
  readonly created: ReadonlyMap<string, Target>;
  readonly failed: ReadonlyMap<string, Error>;
  /** The failed targets that may exist, because the response was lost and the account could not be listed. */
  readonly unfinished: readonly WantedTarget[];
}

/** The account in which targets are created. */
export interface CreationContext {
  readonly defaultVirtualNetworkId: string | undefined;
  /** The targets that existed before. None of them can be a created one. */
  readonly before: AccountTargets;
  readonly signal: AbortSignal;
}

/**
 * Creates targets in batches. After an error it lists the account to find the created targets before it retries, so a lost
 * response creates no duplicates. It splits a refused batch until only the refused targets fail.
 */
export async function createTargets(
  client: AccessClient,
  wanted: ReadonlyMap<string, WantedTarget>,
  context: CreationContext,
): Promise<Creation> {
  const creation = new TargetCreation(client, context);
  for (const batch of batchesOf([...wanted])) await creation.create(batch);
  return creation;
}

class TargetCreation implements Creation {
  readonly created = new Map<string, Target>();
  readonly failed = new Map<string, Error>();
  readonly unfinished: WantedTarget[] = [];
  readonly #client: AccessClient;
  readonly #context: CreationContext;
  #splits = 0;
  /** The latest listing of the account. */
  #listed = new AccountTargets();
  /** The error after which all later requests would fail too. */
  #stopped: Error | undefined;

  constructor(client: AccessClient, context: CreationContext) {
    this.#client = client;
    this.#context = context;
  }

  async create(batch: readonly Entry[], lostResponses = 0): Promise<void> {
    if (batch.length === 0) return;
    if (this.#stopped !== undefined) {
      this.#fail(batch, this.#stopped);
      return;
    }
    try {
      const body = batch.map(([, target]) => toInput(target));
      const returned = await this.#client.infrastructure.targets
        .createBatch({ body }, { signal: this.#context.signal })
        .toArray();
      const missing = this.#match(batch, returned);
      if (missing.length > 0) await this.#recover(missing, new MissingTargetsError(missing.length), lostResponses);
    } catch (error) {
      await this.#recover(batch, asError(error), lostResponses);
    }
  }

  async #recover(batch: readonly Entry[], error: Error, lostResponses: number): Promise<void> {
    if (isFinal(error)) {
      this.#stopped = error;
      // An aborted request may have reached the API. The other final errors refuse it.
      if (error instanceof AbortedError) this.unfinished.push(...batch.map(([, wanted]) => wanted));
      this.#fail(batch, error);
      return;
    }
    const missing = await this.#findCreated(batch);
    if (missing === undefined) {
      this.unfinished.push(...batch.map(([, wanted]) => wanted));
      this.#fail(batch, error);
    } else if (!(error instanceof InvalidRequestError || error instanceof ConflictError)) {
      if (lostResponses + 1 < MAX_LOST_RESPONSES) await this.create(missing, lostResponses + 1);
      else this.#fail(missing, error);
    } else if (missing.length < 2 || this.#splits >= MAX_SPLITS)
      this.#fail(missing, this.#withHiddenHolder(missing, error));
    else {
      this.#splits += 1;
      for (const half of batchesOf(missing, Math.ceil(missing.length / 2))) await this.create(half);
    }
  }

  /** Finds created targets of a batch in the account. Returns the others, or undefined if the list request fails. */
  async #findCreated(batch: readonly Entry[]): Promise<Entry[] | undefined> {
    try {
      this.#listed = await AccountTargets.list(this.#client, this.#context.signal);
      return this.#match(batch, [...this.#listed.all()]);
    } catch (error) {
      if (isFinal(asError(error))) this.#stopped = asError(error);
      return undefined;
    }
  }

  #match(batch: readonly Entry[], targets: readonly Target[]): Entry[] {
    const found = new AccountTargets();
    for (const target of targets) {
      if (this.#context.before.get(target.id) === undefined) found.add(target);
    }
    for (const [key, wanted] of mostSpecificFirst(batch)) {
      const target = addressesOf(wanted)
        .flatMap((address) => found.holders(address, this.#context.defaultVirtualNetworkId))
        .find((holder) => equalsWanted(holder, wanted));
      if (target === undefined) continue;
      this.created.set(key, target);
      found.delete(target.id);
    }
    return batch.filter(([key]) => !this.created.has(key));
  }

  /** Says that the token sees only a part of the account, if an address is in use that no listed target has. */
  #withHiddenHolder([first]: readonly Entry[], error: Error): Error {
    if (first === undefined || !(error instanceof ConflictError)) return error;
    const holders = addressesOf(first[1]).flatMap((address) => this.#listed.holders(address, undefined));
    return holders.length > 0 ? error : new Error(`${explain(error)}\n${hiddenHolder}`, { cause: error });
  }

  #fail(batch: readonly Entry[], error: Error): void {
    for (const [key] of batch) this.failed.set(key, error);
  }
}

/** Sorts targets with a virtual network before those without one, which would match the same existing targets. */
function mostSpecificFirst(batch: readonly Entry[]): Entry[] {
  const omittedNetworks = ([, wanted]: Entry): number =>
    addressesOf(wanted).filter((address) => address.virtual_network_id === null).length;
  return [...batch].sort((left, right) => omittedNetworks(left) - omittedNetworks(right));
}

class MissingTargetsError extends Error {
  constructor(count: number) {
    super(`The response to the batch lacks ${count} of its targets.`);
    this.name = "MissingTargetsError";
  }
}
