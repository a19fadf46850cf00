import { randomBytes } from "node:crypto";
import { TARGETS_PER_ACCOUNT, type AccessApi, type Target, type TargetInput } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import { existing } from "../../core/stored-objects";
import { uniqueAddresses } from "../../state/stored-target";
import { validatedAddresses } from "./target-address";
import { targetFilter } from "./target-filter";
import { orderedTargets } from "./target-order";

type InputFields = Pick<Target, "hostname" | "ip" | "tags">;

/** A UUID of version 7 (RFC 9562): a time in milliseconds, then random bits. */
function timeBasedUuid(milliseconds: number): string {
  const time = Math.floor(milliseconds).toString(16).padStart(12, "0").slice(-12);
  const random = randomBytes(10);
  random.writeUInt8((random.readUInt8(0) & 0x0f) | 0x70, 0); // version 7
  random.writeUInt8((random.readUInt8(2) & 0x3f) | 0x80, 2); // the variant of RFC 9562
  const hex = `${time}${random.toString("hex")}`;
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

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
  const ip = validatedAddresses(context, input.ip);
  for (const unique of uniqueAddresses({ ip }, context.scope)) {
    const holder = context.collection("targets").holderOf(unique);
    if (holder === undefined || holder.id === itself?.id) continue;
    const owner = batch.includes(holder)
      ? `item ${batch.indexOf(holder)} of this batch`
      : `target ${holder.id} (${holder.hostname})`;
    // Status, code and message are assumptions: no real response is known.
    throw ApiError.conflict("/ip", `access.api.error.target_address_taken: ${unique} already belongs to ${owner}`);
  }
  const { targetsKeepTagsOmittedOnUpdate, targetsHostnameLowercased, targetsTagsAlwaysReturned } = context.behaviors;
  const tags = { ...(input.tags ?? (targetsKeepTagsOmittedOnUpdate ? itself?.tags : undefined)) };
  return {
    hostname: targetsHostnameLowercased ? input.hostname.toLowerCase() : input.hostname,
    ip,
    ...(targetsTagsAlwaysReturned || Object.keys(tags).length > 0 ? { tags } : {}),
  };
}

function create(context: HandlerContext, input: TargetInput, batch?: readonly Target[]): Target {
  const targets = context.collection("targets");
  if (targets.size >= TARGETS_PER_ACCOUNT) throw ApiError.limitReached("targets", TARGETS_PER_ACCOUNT);
  const fields = validated(context, input, undefined, batch);
  const now = context.clock.timestamp();
  const target: Target = { id: timeBasedUuid(context.clock.now()), ...fields, created_at: now, modified_at: now };
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
    const { id, created_at } = before;
    const fields = validated(call, call.body, before);
    const target: Target = { id, ...fields, created_at, modified_at: call.clock.timestamp() };
    call.collection("targets").replace(target);
    return target;
  },
  delete: (call) => void call.collection("targets").remove(existing(call, "targets", call.params.target_id).id),
  createBatch: (call) => createBatch(call, call.body),
  deleteBatch: (call) => deleteBatch(call, call.body.target_ids),
  deleteBatchLegacy: (call) => deleteBatch(call, legacyIds(call.body)),
};
