import { randomUUID } from "node:crypto";
import { GROUPS_PER_ACCOUNT, type AccessApi, type Group, type GroupInput } from "../../api";
import { ApiError } from "../api-error";
import type { Handlers, World } from "../handler";
import type { KeptGroup } from "../state/kept-group";
import { checkRules } from "./rule-check";
import { named } from "./name-filter";
import { assertUnused } from "./references";

function existing(world: World, id: string): KeptGroup {
  const group = world.collection("groups").get(id.toLowerCase());
  if (group === undefined) throw ApiError.notFound("group", id);
  return group;
}

const keptOf = ({ name, include, exclude = [], require = [], is_default }: GroupInput) => ({
  name,
  include,
  exclude,
  require,
  ...(is_default === undefined ? {} : { is_default }),
});

/** A group as it is answered. */
function answered({ habits }: World, group: KeptGroup): Group {
  const { exclude, require, is_default, ...rest } = group;
  const shown = (list: KeptGroup["require"]): boolean => list.length > 0 || habits.groupsOmittedListsAnswered;
  const asRules = habits.groupsIsDefaultAnsweredAs === "rules";
  return {
    ...rest,
    ...(shown(exclude) ? { exclude } : {}),
    ...(shown(require) ? { require } : {}),
    ...(asRules ? { is_default: is_default === true ? group.include : [] } : {}),
    ...(!asRules && is_default !== undefined ? { is_default } : {}),
  };
}

const isSame = (given: unknown, id: string): boolean => typeof given === "string" && given.toLowerCase() === id;

function create(world: World, given: GroupInput): KeptGroup {
  const groups = world.collection("groups");
  if (groups.size >= GROUPS_PER_ACCOUNT) throw ApiError.limitReached("groups", GROUPS_PER_ACCOUNT);
  checkRules(world, given, { kind: "group" });
  const now = world.clock.timestamp();
  const group = { id: randomUUID(), ...keptOf(given), created_at: now, updated_at: now };
  groups.add(group);
  return group;
}

function update(world: World, groupId: string, given: GroupInput): KeptGroup {
  const before = existing(world, groupId);
  checkRules(world, given, { kind: "group", id: before.id });
  const { id, created_at } = before;
  const group = { id, ...keptOf(given), created_at, updated_at: world.clock.timestamp() };
  world.collection("groups").replace(group);
  return group;
}

function remove(world: World, id: string): { id: string } {
  const group = existing(world, id);
  assertUnused(world, "group", group.id, (fields, key) => key === "group" && isSame(fields.id, group.id));
  world.collection("groups").remove(group.id);
  return { id: group.id };
}

export const groups: Handlers<AccessApi["groups"]> = {
  list: (call) => {
    const matches = named(call.query);
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
