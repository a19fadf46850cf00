import type { Static } from "@sinclair/typebox";
import { del, get, post, put } from "../../core/endpoint";
import { pages } from "../../core/paging";
import { Timestamp } from "../../core/schema";
import { Type } from "../../core/type";
import { TAG_NAME_LENGTH } from "./tag-limits";

const name = Type.String({
  minLength: 1,
  maxLength: TAG_NAME_LENGTH,
  description: "Name of the tag. It is also its identifier.",
});

/** A tag of applications, which users can filter by in the App Launcher. */
export const Tag = Type.Object({
  name,
  app_count: Type.Optional(Type.Integer({ minimum: 0, description: "Number of applications with the tag." })),
  created_at: Type.Optional(Timestamp({ description: "When the tag was created." })),
  updated_at: Type.Optional(Timestamp({ description: "When the tag was last changed." })),
});
export type Tag = Static<typeof Tag>;

const collection = "/accounts/{account_id}/access/tags";
const one = `${collection}/{tag_name}` as const;
const permission = "Access: Apps and Policies";

/** Tags of applications. */
export const tags = {
  list: get(collection, {
    summary: "List tags",
    permission,
    query: Type.Object(pages({ default: 50 })),
    result: Tag,
    paging: "page",
  }),
  get: get(one, { summary: "Get a tag", permission, result: Tag }),
  create: post(collection, {
    summary: "Create a tag",
    permission,
    body: Type.Object({ name: Type.Optional(name) }),
    result: Tag,
  }),
  update: put(one, { summary: "Update a tag", permission, body: Type.Object({ name }), result: Tag }),
  delete: del(one, { summary: "Delete a tag", permission, result: Type.Object({ name: Type.Optional(name) }) }),
} as const;
