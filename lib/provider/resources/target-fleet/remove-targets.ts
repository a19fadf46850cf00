import { NotFoundError, type AccessClient } from "../../../client";
import { asError } from "../shared/request-errors";
import { AccountTargets } from "./account-targets";
import { batchesOf, isFinal } from "./target-requests";

/**
 * Deletes targets in batches. Returns the targets that still exist, each with its error. Targets that somebody else deleted
 * in the meantime count as deleted.
 */
export async function removeTargets(
  client: AccessClient,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Error>> {
  const remaining = new Map<string, Error>();
  let stopped: Error | undefined;
  for (const batch of batchesOf(ids)) {
    const error = stopped ?? (await removeBatch(client, batch, signal));
    if (error === undefined) continue;
    if (isFinal(error)) stopped = error;
    for (const id of batch) remaining.set(id, error);
  }
  return remaining;
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
      const existing = await AccountTargets.find(client, ids, signal);
      if (existing.size > 0) await send(ids.filter((id) => existing.get(id) !== undefined));
    });
    return undefined;
  } catch (error) {
    return asError(error);
  }
}
