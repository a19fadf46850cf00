import type { Static } from "@sinclair/typebox";
import { del, get, post, put } from "../../core/endpoint";
import { Deleted, Timestamp } from "../../core/schema";
import { Type } from "../../core/type";

const fields = {
  name: Type.Optional(Type.String({ description: "Name of the bookmark." })),
  domain: Type.Optional(Type.String({ description: "URL or domain of the link." })),
  logo_url: Type.Optional(Type.String({ description: "URL of the logo in the App Launcher." })),
  app_launcher_visible: Type.Optional(Type.Boolean({ description: "Shows the application in the App Launcher." })),
};

/** The fields to create or update a bookmark. The API reference does not define them; these are the fields that the API returns. */
export const BookmarkInput = Type.Object(fields);
export type BookmarkInput = Static<typeof BookmarkInput>;

/** A legacy bookmark: a link in the App Launcher. */
export const Bookmark = Type.Object({
  id: Type.Optional(Type.String({ description: "Identifier of the bookmark." })),
  ...fields,
  created_at: Type.Optional(Timestamp({ description: "When the bookmark was created." })),
  updated_at: Type.Optional(Timestamp({ description: "When the bookmark was last changed." })),
});
export type Bookmark = Static<typeof Bookmark>;

const collection = "/accounts/{account_id}/access/bookmarks";
const one = `${collection}/{bookmark_id}` as const;
const common = {
  permission: "Access: Apps and Policies",
  deprecated: "Use an application of type `bookmark`.",
} as const;

/** Legacy bookmarks. The caller chooses the identifier. */
export const bookmarks = {
  list: get(collection, { ...common, summary: "List Bookmark applications", result: Bookmark, paging: "single" }),
  get: get(one, { ...common, summary: "Get a Bookmark application", result: Bookmark }),
  create: post(one, { ...common, summary: "Create a Bookmark application", body: BookmarkInput, result: Bookmark }),
  update: put(one, { ...common, summary: "Update a Bookmark application", body: BookmarkInput, result: Bookmark }),
  delete: del(one, { ...common, summary: "Delete a Bookmark application", result: Deleted }),
} as const;
