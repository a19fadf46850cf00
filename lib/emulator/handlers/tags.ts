import type { AccessApi, Tag } from "../../api";
import { ApiError } from "../api-error";
import type { Handlers, World } from "../handler";
import { assertUnused, countApplications } from "./references";

function existing(world: World, name: string): Tag {
  const tag = world.collection("tags").get(name);
  if (tag === undefined) throw ApiError.notFound("tag", name);
  return tag;
}

const shown = (world: World, tag: Tag): Tag => ({ ...tag, app_count: countApplications(world, "tags", tag.name) });

function assertFree(world: World, name: string): void {
  if (world.collection("tags").get(name) === undefined) return;
  throw ApiError.conflict("/name", `access.api.error.conflict: there is a tag ${JSON.stringify(name)} already`);
}

const assertNotUsed = (world: World, name: string): void =>
  assertUnused(world, "tag", name, ({ tags }) => Array.isArray(tags) && tags.includes(name));

function create(world: World, name: string | undefined): Tag {
  if (name === undefined) throw ApiError.invalid("/name", "name: required, but not given");
  assertFree(world, name);
  const now = world.clock.timestamp();
  const tag = { name, created_at: now, updated_at: now };
  world.collection("tags").add(tag);
  return shown(world, tag);
}

/** Gives a tag another name: its identifier is another then. */
function rename(world: World, before: Tag, name: string): Tag {
  if (name !== before.name) {
    assertFree(world, name);
    assertNotUsed(world, before.name);
    world.collection("tags").remove(before.name);
  }
  const tag = { ...before, name, updated_at: world.clock.timestamp() };
  world.collection("tags").replace(tag);
  return shown(world, tag);
}

export const tags: Handlers<AccessApi["tags"]> = {
  list: (call) =>
    call
      .collection("tags")
      .listed()
      .map((tag) => shown(call, tag)),
  get: (call) => shown(call, existing(call, call.params.tag_name)),
  create: (call) => create(call, call.body.name),
  update: (call) => rename(call, existing(call, call.params.tag_name), call.body.name),
  delete: (call) => {
    const { name } = existing(call, call.params.tag_name);
    assertNotUsed(call, name);
    call.collection("tags").remove(name);
    return { name };
  },
};
