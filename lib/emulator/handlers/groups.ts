import { randomUUID } from "node:crypto";
import { GROUPS_PER_ACCOUNT, type AccessApi, type Group, type GroupInput } from "../../api";
import { ApiError } from "../api-error";
import type { Handlers, World } from "../handler";
import type { KeptGroup } from "../state/kept-group";
import { checkRules } from "./rule-check";
import { named } from "./name-filter";
import { assertUnused, names } from "./references";

function existing(world: World, id: string): KeptGroup {
  const group = world.collection("groups").get(id.toLowerCase());
  if (group === undefined) throw ApiError.notFound("group", id);
  return group;
}

/** A group as it is answered. */
function answered({ habits }: World, group: KeptGroup): Group {
  const asRules = group.is_default === true ? group.include : [];
  return {
    ...(habits.groupsEmptyRuleLists ? { exclude: [], require: [] } : {}),
    ...group,
    ...(habits.groupsIsDefaultAnsweredAs === "rules" ? { is_default: asRules } : {}),
  };
}

function create(world: World, given: GroupInput): KeptGroup {
  const groups = world.collection("groups");
  if (groups.size >= GROUPS_PER_ACCOUNT) throw ApiError.limitReached("groups", GROUPS_PER_ACCOUNT);
  checkRules(world, given, { kind: "group" });
  const now = world.clock.timestamp();
  const group = { ...given, id: randomUUID(), created_at: now, updated_at: now };
  groups.add(group);
  return group;
}

function update(world: World, id: string, given: GroupInput): KeptGroup {
  const { id: groupId, created_at } = existing(world, id);
  checkRules(world, given, { kind: "group", id: groupId });
  const group = { ...given, id: groupId, created_at, updated_at: world.clock.timestamp() };
  world.collection("groups").replace(group);
  return group;
}

function remove(world: World, id: string): { id: string } {
  const group = existing(world, id);
  assertUnused(world, "group", group.id, (fields, key) => key === "group" && names(fields.id, group.id));
  world.collection("groups").remove(group.id);
  return { id: group.id };
}

export const groups: Handlers<AccessApi["groups"]> = {
  list: (call) => {
    const matches = named(call.query, call.habits);
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
