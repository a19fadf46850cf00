import type { AccessApi, Tag } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import { assertUnused, countApplications, notFound } from "../../core/stored-objects";

/** Unlike other identifiers, the names of tags are case-sensitive. */
function existing(context: HandlerContext, name: string): Tag {
  const tag = context.collection("tags").get(name);
  if (tag === undefined) throw notFound("tags", name);
  return tag;
}

const tagResponse = (context: HandlerContext, tag: Tag): Tag => ({
  ...tag,
  app_count: countApplications(context, "tags", tag.name),
});

function assertFree(context: HandlerContext, name: string): void {
  if (context.collection("tags").get(name) === undefined) return;
  throw ApiError.conflict("/name", `access.api.error.conflict: tag ${JSON.stringify(name)} already exists`);
}

const assertNotUsed = (context: HandlerContext, name: string): void =>
  assertUnused(context, "tags", name, ({ tags }) => Array.isArray(tags) && tags.includes(name));

function create(context: HandlerContext, name: string | undefined): Tag {
  if (name === undefined) throw ApiError.invalid("/name", "name is a required field");
  assertFree(context, name);
  const now = context.clock.timestamp();
  const tag = { name, created_at: now, updated_at: now };
  context.collection("tags").add(tag);
  return tagResponse(context, tag);
}

/** Renames a tag. Its name is its identifier, so a tag in use cannot be renamed. */
function rename(context: HandlerContext, before: Tag, name: string): Tag {
  if (name !== before.name) {
    assertFree(context, name);
    assertNotUsed(context, before.name);
    context.collection("tags").remove(before.name);
  }
  const tag = { ...before, name, updated_at: context.clock.timestamp() };
  context.collection("tags").replace(tag);
  return tagResponse(context, tag);
}

export const tags: Handlers<AccessApi["tags"]> = {
  list: (call) =>
    call
      .collection("tags")
      .listed()
      .map((tag) => tagResponse(call, tag)),
  get: (call) => tagResponse(call, existing(call, call.params.tag_name)),
  create: (call) => create(call, call.body.name),
  update: (call) => rename(call, existing(call, call.params.tag_name), call.body.name),
  delete: (call) => {
    const { name } = existing(call, call.params.tag_name);
    assertNotUsed(call, name);
    call.collection("tags").remove(name);
    return { name };
  },
};
