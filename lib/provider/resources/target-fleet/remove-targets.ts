import { NotFoundError, type AccessClient } from "../../../client";
import { asError } from "../shared/request-errors";
import { AccountTargets } from "./account-targets";
import type { LetGo } from "./fleet-messages";
import type { FleetTarget } from "./fleet-target";
import type { FleetName, FleetsOfRun } from "./fleets-of-run";
import { isStillOwned } from "./ownership";
import { batchesOf, isFinal } from "./target-requests";

type Entry = readonly [key: string, target: FleetTarget];

/** The targets that a fleet gives up. */
export interface Removal {
  readonly client: AccessClient;
  readonly targets: readonly Entry[];
  readonly fleets: FleetsOfRun;
  /** Undefined if the fleet is destroyed. */
  readonly fleet: FleetName | undefined;
  readonly signal: AbortSignal;
}

/** What became of them. All others are deleted. */
export interface Removed {
  /** The targets that still exist, each with the error of its deletion. */
  readonly remaining: ReadonlyMap<string, Error>;
  /** The targets that were not deleted because another fleet has them. */
  readonly letGo: readonly LetGo[];
}

/**
 * Deletes the targets that the fleet still owns, in batches. It reads all of them first: a target that somebody else has
 * written since, or that another fleet of the run takes over, is not deleted. Between that listing and the deletion of the
 * last batch another run could still take one over; it checks what it took over at its end, and creates a lost target again.
 */
export async function removeTargets(removal: Removal): Promise<Removed> {
  const { client, targets, fleets, fleet, signal } = removal;
  if (targets.length === 0) return { remaining: new Map(), letGo: [] };
  try {
    await fleets.settled(signal);
    const ids = targets.map(([, target]) => target.id);
    const account = await AccountTargets.find(client, ids, signal);
    const letGo: LetGo[] = [];
    const own: string[] = [];
    for (const [key, recorded] of targets) {
      const current = account.get(recorded.id);
      if (current === undefined) continue; // It is gone already.
      const newKey = fleets.claimOfOther(fleet, recorded.id);
      if (newKey === undefined && isStillOwned(current, recorded)) own.push(recorded.id);
      else letGo.push({ key, recorded, current, newKey });
    }
    return { remaining: await deleteAll(client, own, signal), letGo };
  } catch (error) {
    // Nothing was deleted.
    return { remaining: new Map(targets.map(([, { id }]) => [id, asError(error)])), letGo: [] };
  }
}

/** Deletes targets. Returns those that still exist, each with its error. What somebody else deleted counts as deleted. */
async function deleteAll(
  client: AccessClient,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Error>> {
  const remaining = new Map<string, Error>();
  let stopped: Error | undefined;
  for (const batch of batchesOf(ids)) {
    const error = stopped ?? (await deleteBatch(client, batch, signal));
    if (error === undefined) continue;
    if (isFinal(error)) stopped = error;
    for (const id of batch) remaining.set(id, error);
  }
  return remaining;
}

async function deleteBatch(
  client: AccessClient,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Error | undefined> {
  const send = (target_ids: readonly string[]): Promise<void> =>
    client.infrastructure.targets.deleteBatch({ target_ids: [...target_ids] }, { signal });
  try {
    await send(ids).catch(async (error: unknown) => {
      if (!(error instanceof NotFoundError)) throw error;
      const existing = await AccountTargets.find(client, ids, signal);
      if (existing.size > 0) await send(ids.filter((id) => existing.get(id) !== undefined));
    });
    return undefined;
  } catch (error) {
    return asError(error);
  }
}
