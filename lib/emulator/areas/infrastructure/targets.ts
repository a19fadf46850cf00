import { randomUUID } from "node:crypto";
import { TARGETS_PER_ACCOUNT, type AccessApi, type Target, type TargetInput } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import { existing } from "../../core/stored-objects";
import { uniqueAddresses } from "../../state/stored-target";
import { validatedAddresses } from "./target-address";
import { targetFilter } from "./target-filter";
import { orderedTargets } from "./target-order";

type InputFields = Pick<Target, "hostname" | "ip" | "tags">;

/**
 * Validates the input and completes it.
 * @param itself The target to update.
 * @param batch The targets that the same request has created so far.
 * @throws {ApiError} If the input is invalid.
 */
function validated(
  context: HandlerContext,
  input: TargetInput,
  itself?: Target,
  batch: readonly Target[] = [],
): InputFields {
  const ip = validatedAddresses(input.ip, context.behaviors, context.scope);
  for (const unique of uniqueAddresses({ ip }, context.scope)) {
    const holder = context.collection("targets").holderOf(unique);
    if (holder === undefined || holder.id === itself?.id) continue;
    const owner = batch.includes(holder)
      ? `item ${batch.indexOf(holder)} of this batch`
      : `target ${holder.id} (${holder.hostname})`;
    // Status, code and message are assumptions: no real response is known.
    throw ApiError.conflict("/ip", `access.api.error.target_address_taken: ${unique} already belongs to ${owner}`);
  }
  const keepTags = context.behaviors.targetsKeepTagsOmittedOnUpdate;
  return {
    hostname: context.behaviors.targetsHostnameLowercased ? input.hostname.toLowerCase() : input.hostname,
    ip,
    tags: { ...(input.tags ?? (keepTags ? itself?.tags : undefined)) },
  };
}

function create(context: HandlerContext, input: TargetInput, batch?: readonly Target[]): Target {
  const targets = context.collection("targets");
  if (targets.size >= TARGETS_PER_ACCOUNT) throw ApiError.limitReached("targets", TARGETS_PER_ACCOUNT);
  const fields = validated(context, input, undefined, batch);
  const now = context.clock.timestamp();
  const target: Target = { id: randomUUID(), ...fields, created_at: now, modified_at: now };
  targets.add(target);
  return target;
}

function createBatch(context: HandlerContext, inputs: readonly TargetInput[]): Target[] {
  if (inputs.length === 0)
    throw ApiError.invalid("", "body: given an empty list, allowed: a list of at least one target");
  const created: Target[] = [];
  for (const [index, input] of inputs.entries()) {
    try {
      created.push(create(context, input, created));
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
  if (context.behaviors.targetsBatchDeleteUnknown === "refuse") for (const id of ids) existing(context, "targets", id);
  for (const id of ids) context.collection("targets").remove(id.toLowerCase());
}

/** The identifiers in the body of the legacy endpoint, which has no schema. */
function legacyIds(body: unknown): string[] {
  const ids: unknown = typeof body === "object" && body !== null && "target_ids" in body ? body.target_ids : undefined;
  if (Array.isArray(ids) && ids.every((id) => typeof id === "string")) return ids;
  throw ApiError.invalid(
    "/target_ids",
    "target_ids: required, as a list of target identifiers; use POST …/targets/batch_delete instead",
  );
}

export const targets: Handlers<AccessApi["infrastructure"]["targets"]> = {
  list: (call) => {
    const ordered = orderedTargets(call, call.query);
    const matches = targetFilter(call.query);
    return matches === undefined ? ordered : ordered.filter(matches);
  },
  get: (call) => existing(call, "targets", call.params.target_id),
  create: (call) => create(call, call.body),
  update: (call) => {
    const before = existing(call, "targets", call.params.target_id);
    const target = { ...before, ...validated(call, call.body, before), modified_at: call.clock.timestamp() };
    call.collection("targets").replace(target);
    return target;
  },
  delete: (call) => void call.collection("targets").remove(existing(call, "targets", call.params.target_id).id),
  createBatch: (call) => createBatch(call, call.body),
  deleteBatch: (call) => deleteBatch(call, call.body.target_ids),
  deleteBatchLegacy: (call) => deleteBatch(call, legacyIds(call.body)),
};
