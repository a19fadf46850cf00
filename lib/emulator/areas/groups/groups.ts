import { randomUUID } from "node:crypto";
import { GROUPS_PER_ACCOUNT, type AccessApi, type Group, type GroupInput } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import type { StoredGroup } from "../../state/stored-group";
import { checkRules } from "../policies/rule-check";
import { named } from "../shared/name-filter";
import { assertUnused, names } from "../shared/references";

function existing(context: HandlerContext, id: string): StoredGroup {
  const group = context.collection("groups").get(id.toLowerCase());
  if (group === undefined) throw ApiError.notFound("group", id);
  return group;
}

/** A group as it is answered. */
function answered({ behaviors }: HandlerContext, group: StoredGroup): Group {
  const asRules = group.is_default === true ? group.include : [];
  return {
    ...(behaviors.groupsEmptyRuleLists ? { exclude: [], require: [] } : {}),
    ...group,
    ...(behaviors.groupsIsDefaultAnsweredAs === "rules" ? { is_default: asRules } : {}),
  };
}

function create(context: HandlerContext, given: GroupInput): StoredGroup {
  const groups = context.collection("groups");
  if (groups.size >= GROUPS_PER_ACCOUNT) throw ApiError.limitReached("groups", GROUPS_PER_ACCOUNT);
  checkRules(context, given, { kind: "group" });
  const now = context.clock.timestamp();
  const group = { ...given, id: randomUUID(), created_at: now, updated_at: now };
  groups.add(group);
  return group;
}

function update(context: HandlerContext, id: string, given: GroupInput): StoredGroup {
  const { id: groupId, created_at } = existing(context, id);
  checkRules(context, given, { kind: "group", id: groupId });
  const group = { ...given, id: groupId, created_at, updated_at: context.clock.timestamp() };
  context.collection("groups").replace(group);
  return group;
}

function remove(context: HandlerContext, id: string): { id: string } {
  const group = existing(context, id);
  assertUnused(context, "group", group.id, (fields, key) => key === "group" && names(fields.id, group.id));
  context.collection("groups").remove(group.id);
  return { id: group.id };
}

export const groups: Handlers<AccessApi["groups"]> = {
  list: (call) => {
    const matches = named(call.query, call.behaviors);
    return call
      .collection("groups")
      .listed()
      .filter(matches)
      .map((group) => answered(call, group));
  },
  get: (call) => answered(call, existing(call, call.params.group_id)),
  create: (call) => answered(call, create(call, call.body)),
  update: (call) => answered(call, update(call, call.params.group_id, call.body)),
  delete: (call) => remove(call, call.params.group_id),
};
