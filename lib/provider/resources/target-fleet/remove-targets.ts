import { NotFoundError, type AccessClient } from "../../../client";
import { asError } from "../shared/explained";
import { AccountTargets } from "./account-targets";
import { batchesOf } from "./batches";
import { endsEverything } from "./final-errors";

/**
 * Deletes targets in batches. Returns those that are still there, with the error that kept them; what somebody else
 * deleted meanwhile counts as deleted.
 */
export async function removeTargets(
  client: AccessClient,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Error>> {
  const left = new Map<string, Error>();
  let stopped: Error | undefined;
  for (const batch of batchesOf(ids)) {
    const error = stopped ?? (await removeBatch(client, batch, signal));
    if (error === undefined) continue;
    if (endsEverything(error)) stopped = error;
    for (const id of batch) left.set(id, error);
  }
  return left;
}

async function removeBatch(
  client: AccessClient,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Error | undefined> {
  const send = (target_ids: readonly string[]): Promise<void> =>
    client.infrastructure.targets.deleteBatch({ target_ids: [...target_ids] }, { signal });
  try {
    await send(ids).catch(async (error: unknown) => {
      if (!(error instanceof NotFoundError)) throw error;
      const there = await AccountTargets.find(client, ids, signal);
      if (there.size > 0) await send(ids.filter((id) => there.get(id) !== undefined));
    });
    return undefined;
  } catch (error) {
    return asError(error);
  }
}
