import { setTimeout as sleep } from "node:timers/promises";
import type { AccessClient } from "../../../client";
import { asError, isRefused } from "../shared/request-errors";
import { AccountTargets } from "./account-targets";
import {
  equalsWanted,
  isBeingTakenOver,
  needsUpdate,
  toFleetTarget,
  toInput,
  unchangedTarget,
  type FleetTarget,
  type WantedTarget,
} from "./fleet-target";
import { inParallel, isFinal } from "./target-requests";

/** Concurrent updates. Each is one request, and all share the throttle. */
const PARALLEL_UPDATES = 8;

/**
 * The API's times are whole seconds. A target is taken over a little more than a second after the apply began, so that its
 * `modified_at` differs from that of its former owner's last write, by which that owner sees the new one.
 */
const BEFORE_TAKING_OVER_MS = 1_100;

/** An existing target and the wanted one. */
export interface TargetUpdate {
  readonly key: string;
  readonly before: FleetTarget;
  readonly wanted: WantedTarget;
}

/** Updates the targets that differ from the wanted ones. Calls `done` with each result, which is an error if the update failed. */
export async function updateTargets(
  client: AccessClient,
  updates: readonly TargetUpdate[],
  signal: AbortSignal,
  done: (update: TargetUpdate, result: FleetTarget | Error) => void,
): Promise<void> {
  // If Terraform is stopped meanwhile, the updates report it, and the state keeps what the apply did before.
  if (updates.some(({ before }) => isBeingTakenOver(before)))
    await sleep(BEFORE_TAKING_OVER_MS, undefined, { signal }).catch(() => undefined);
  let stopped: Error | undefined;
  await inParallel(updates, PARALLEL_UPDATES, async (update) => {
    const result = needsUpdate(update.before, update.wanted)
      ? (stopped ?? (await updateOne(client, update, signal)))
      : unchangedTarget(update.before, update.wanted);
    if (result instanceof Error && isFinal(result)) stopped = result;
    done(update, result);
  });
}

async function updateOne(
  client: AccessClient,
  update: TargetUpdate,
  signal: AbortSignal,
): Promise<FleetTarget | Error> {
  const { before, wanted } = update;
  try {
    const input = { target_id: before.id, ...toInput(wanted, before) };
    const updated = await client.infrastructure.targets.update(input, { signal });
    return toFleetTarget(updated, wanted, updated.modified_at);
  } catch (error) {
    const written = isRefused(error) ? undefined : await findWritten(client, update, signal).catch(() => undefined);
    return written ?? asError(error);
  }
}

/**
 * The target, if it was written although the response was lost. Otherwise the next run would see a later `modified_at` than
 * that of the fleet's last write, and take this fleet's own write for that of another owner.
 */
async function findWritten(
  client: AccessClient,
  { before, wanted }: TargetUpdate,
  signal: AbortSignal,
): Promise<FleetTarget | undefined> {
  const found = (await AccountTargets.find(client, [before.id], signal)).get(before.id);
  return found !== undefined && equalsWanted(found, wanted)
    ? toFleetTarget(found, wanted, found.modified_at)
    : undefined;
}
