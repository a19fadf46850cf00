import { randomUUID } from "node:crypto";
import { GROUPS_PER_ACCOUNT, type AccessApi, type Group, type GroupInput } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import { nameFilter } from "../../core/list-query";
import { assertUnused, existing, isId } from "../../core/stored-objects";
import type { StoredObject } from "../../state/collections";
import { checkRules } from "../policies/rule-check";

type StoredGroup = StoredObject<"groups">;

function groupResponse({ behaviors }: HandlerContext, group: StoredGroup): Group {
  const asRules = group.is_default === true ? group.include : [];
  return {
    ...(behaviors.groupsEmptyRuleLists ? { exclude: [], require: [] } : {}),
    ...group,
    uid: group.id,
    ...(behaviors.groupsIsDefaultAnsweredAs === "rules" ? { is_default: asRules } : {}),
  };
}

function create(context: HandlerContext, input: GroupInput): StoredGroup {
  const groups = context.collection("groups");
  if (groups.size >= GROUPS_PER_ACCOUNT) throw ApiError.limitReached("groups", GROUPS_PER_ACCOUNT);
  checkRules(context, input, { kind: "group" });
  const now = context.clock.timestamp();
  const group = { ...input, id: randomUUID(), created_at: now, updated_at: now };
  groups.add(group);
  return group;
}

function update(context: HandlerContext, id: string, input: GroupInput): StoredGroup {
  const { id: groupId, created_at } = existing(context, "groups", id);
  checkRules(context, input, { kind: "group", id: groupId });
  const group = { ...input, id: groupId, created_at, updated_at: context.clock.timestamp() };
  context.collection("groups").replace(group);
  return group;
}

function remove(context: HandlerContext, id: string): { id: string } {
  const group = existing(context, "groups", id);
  assertUnused(context, "groups", group.id, (fields, key) => key === "group" && isId(fields.id, group.id));
  context.collection("groups").remove(group.id);
  return { id: group.id };
}

export const groups: Handlers<AccessApi["groups"]> = {
  list: (call) => {
    const matches = nameFilter(call.query, call.behaviors);
    return call
      .collection("groups")
      .listed()
      .filter(matches)
      .map((group) => groupResponse(call, group));
  },
  get: (call) => groupResponse(call, existing(call, "groups", call.params.group_id)),
  create: (call) => groupResponse(call, create(call, call.body)),
  update: (call) => groupResponse(call, update(call, call.params.group_id, call.body)),
  delete: (call) => remove(call, call.params.group_id),
};
