import { randomUUID } from "node:crypto";
import { TARGETS_PER_ACCOUNT, type AccessApi, type Target, type TargetInput } from "../../api";
import { ApiError } from "../api-error";
import type { Handlers, World } from "../handler";
import { admittedAddresses, uniqueAddresses } from "./target-address";
import { targetFilter } from "./target-filter";
import { orderedTargets } from "./target-order";

type Kept = Pick<Target, "hostname" | "ip" | "tags">;

const idOf = (id: string): string => id.toLowerCase();

function existing(world: World, id: string): Target {
  const target = world.collection("targets").get(idOf(id));
  if (target === undefined) throw ApiError.notFound("target", id);
  return target;
}

/**
 * What is kept of a target as given, or why it is refused.
 * @param itself The target being updated.
 * @param batch The targets created by the same request so far.
 */
function admitted(world: World, given: TargetInput, itself?: Target, batch: readonly Target[] = []): Kept {
  const ip = admittedAddresses(given.ip, world.habits, world.scope);
  for (const unique of uniqueAddresses({ ip }, world.scope)) {
    const holder = world.collection("targets").holderOf(unique);
    if (holder === undefined || holder.id === itself?.id) continue;
    const owner = batch.includes(holder)
      ? `item ${batch.indexOf(holder)} of this batch`
      : `target ${holder.id} (${holder.hostname})`;
    // No real answer to this is known: status, code and words are ours.
    throw ApiError.conflict("/ip", `access.api.error.target_address_taken: ${unique} already belongs to ${owner}`);
  }
  const keepTags = world.habits.targetsKeepTagsOmittedOnUpdate;
  return {
    hostname: world.habits.targetsHostnameLowercased ? given.hostname.toLowerCase() : given.hostname,
    ip,
    tags: { ...(given.tags ?? (keepTags ? itself?.tags : undefined)) },
  };
}

function create(world: World, given: TargetInput, batch?: readonly Target[]): Target {
  const targets = world.collection("targets");
  if (targets.size >= TARGETS_PER_ACCOUNT) throw ApiError.limitReached("targets", TARGETS_PER_ACCOUNT);
  const kept = admitted(world, given, undefined, batch);
  const now = world.clock.timestamp();
  const target: Target = { id: randomUUID(), ...kept, created_at: now, modified_at: now };
  targets.add(target);
  return target;
}

function createBatch(world: World, given: readonly TargetInput[]): Target[] {
  if (given.length === 0)
    throw ApiError.invalid("", "body: given an empty list, allowed: a list of at least one target");
  const created: Target[] = [];
  for (const [index, item] of given.entries()) {
    try {
      created.push(create(world, item, created));
    } catch (error) {
      if (world.habits.targetsBatchAtomic) for (const { id } of created) world.collection("targets").remove(id);
      throw error instanceof ApiError ? error.within(`/${index}`) : error;
    }
  }
  return created;
}

function deleteBatch(world: World, ids: readonly string[]): void {
  if (ids.length === 0) {
    throw ApiError.invalid(
      "/target_ids",
      "target_ids: given an empty list, allowed: a list of at least one identifier",
    );
  }
  if (world.habits.targetsBatchDeleteUnknown === "refuse") for (const id of ids) existing(world, id);
  for (const id of ids) world.collection("targets").remove(idOf(id));
}

/** The identifiers in a body that the table does not describe. */
function legacyIds(body: unknown): string[] {
  const ids: unknown = typeof body === "object" && body !== null && "target_ids" in body ? body.target_ids : undefined;
  if (Array.isArray(ids) && ids.every((id) => typeof id === "string")) return ids;
  throw ApiError.invalid(
    "/target_ids",
    "target_ids: required, as a list of target identifiers; POST …/targets/batch_delete is the call to use",
  );
}

export const targets: Handlers<AccessApi["infrastructure"]["targets"]> = {
  list: (call) => {
    const ordered = orderedTargets(call, call.query);
    const matches = targetFilter(call.query);
    return matches === undefined ? ordered : ordered.filter(matches);
  },
  get: (call) => existing(call, call.params.target_id),
  create: (call) => create(call, call.body),
  update: (call) => {
    const before = existing(call, call.params.target_id);
    const target = { ...before, ...admitted(call, call.body, before), modified_at: call.clock.timestamp() };
    call.collection("targets").replace(target);
    return target;
  },
  delete: (call) => void call.collection("targets").remove(existing(call, call.params.target_id).id),
  createBatch: (call) => createBatch(call, call.body),
  deleteBatch: (call) => deleteBatch(call, call.body.target_ids),
  deleteBatchLegacy: (call) => deleteBatch(call, legacyIds(call.body)),
};
