import { randomUUID } from "node:crypto";
import { TARGETS_PER_ACCOUNT, type AccessApi, type Target, type TargetInput } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import { admittedAddresses, uniqueAddresses } from "./target-address";
import { targetFilter } from "./target-filter";
import { orderedTargets } from "./target-order";

type Kept = Pick<Target, "hostname" | "ip" | "tags">;

const idOf = (id: string): string => id.toLowerCase();

function existing(context: HandlerContext, id: string): Target {
  const target = context.collection("targets").get(idOf(id));
  if (target === undefined) throw ApiError.notFound("target", id);
  return target;
}

/**
 * What is kept of a target as given, or why it is refused.
 * @param itself The target being updated.
 * @param batch The targets created by the same request so far.
 */
function admitted(context: HandlerContext, given: TargetInput, itself?: Target, batch: readonly Target[] = []): Kept {
  const ip = admittedAddresses(given.ip, context.behaviors, context.scope);
  for (const unique of uniqueAddresses({ ip }, context.scope)) {
    const holder = context.collection("targets").holderOf(unique);
    if (holder === undefined || holder.id === itself?.id) continue;
    const owner = batch.includes(holder)
      ? `item ${batch.indexOf(holder)} of this batch`
      : `target ${holder.id} (${holder.hostname})`;
    // No real answer to this is known: status, code and words are ours.
    throw ApiError.conflict("/ip", `access.api.error.target_address_taken: ${unique} already belongs to ${owner}`);
  }
  const keepTags = context.behaviors.targetsKeepTagsOmittedOnUpdate;
  return {
    hostname: context.behaviors.targetsHostnameLowercased ? given.hostname.toLowerCase() : given.hostname,
    ip,
    tags: { ...(given.tags ?? (keepTags ? itself?.tags : undefined)) },
  };
}

function create(context: HandlerContext, given: TargetInput, batch?: readonly Target[]): Target {
  const targets = context.collection("targets");
  if (targets.size >= TARGETS_PER_ACCOUNT) throw ApiError.limitReached("targets", TARGETS_PER_ACCOUNT);
  const kept = admitted(context, given, undefined, batch);
  const now = context.clock.timestamp();
  const target: Target = { id: randomUUID(), ...kept, created_at: now, modified_at: now };
  targets.add(target);
  return target;
}

function createBatch(context: HandlerContext, given: readonly TargetInput[]): Target[] {
  if (given.length === 0)
    throw ApiError.invalid("", "body: given an empty list, allowed: a list of at least one target");
  const created: Target[] = [];
  for (const [index, item] of given.entries()) {
    try {
      created.push(create(context, item, created));
    } catch (error) {
      if (context.behaviors.targetsBatchAtomic) for (const { id } of created) context.collection("targets").remove(id);
      throw error instanceof ApiError ? error.within(`/${index}`) : error;
    }
  }
  return created;
}

function deleteBatch(context: HandlerContext, ids: readonly string[]): void {
  if (ids.length === 0) {
    throw ApiError.invalid(
      "/target_ids",
      "target_ids: given an empty list, allowed: a list of at least one identifier",
    );
  }
  if (context.behaviors.targetsBatchDeleteUnknown === "refuse") for (const id of ids) existing(context, id);
  for (const id of ids) context.collection("targets").remove(idOf(id));
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
