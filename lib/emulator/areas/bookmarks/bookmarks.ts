import { UUID_PATTERN, type AccessApi, type BookmarkInput } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import { existing, notFound } from "../../core/stored-objects";
import type { StoredObject } from "../../state/collections";

type StoredBookmark = StoredObject<"bookmarks">;

const UUID = new RegExp(UUID_PATTERN);

/** @param bookmarkId The identifier from the path: the caller chooses it. */
function create(context: HandlerContext, bookmarkId: string, fields: BookmarkInput): StoredBookmark {
  const id = bookmarkId.toLowerCase();
  // A call without a credential is a seed or a direct call: it creates what an account has from earlier times.
  const isRequest = context.credential !== undefined;
  if (isRequest && context.behaviors.bookmarksCreation === "refuse") throw notFound("bookmarks", bookmarkId);
  if (!UUID.test(id)) {
    throw ApiError.invalid("", `bookmark_id: given ${JSON.stringify(bookmarkId)}, allowed: a UUID`);
  }
  if (context.collection("bookmarks").get(id) !== undefined) {
    throw ApiError.conflict("", `access.api.error.conflict: bookmark ${id} already exists; update it with PUT`);
  }
  const now = context.clock.timestamp();
  const bookmark = { id, ...fields, created_at: now, updated_at: now };
  context.collection("bookmarks").add(bookmark);
  return bookmark;
}

/** An update removes the fields that it omits. */
function update(context: HandlerContext, bookmarkId: string, fields: BookmarkInput): StoredBookmark {
  const { id, created_at } = existing(context, "bookmarks", bookmarkId);
  const bookmark = { id, ...fields, created_at, updated_at: context.clock.timestamp() };
  context.collection("bookmarks").replace(bookmark);
  return bookmark;
}

export const bookmarks: Handlers<AccessApi["bookmarks"]> = {
  list: (call) => call.collection("bookmarks").listed(),
  get: (call) => existing(call, "bookmarks", call.params.bookmark_id),
  create: (call) => create(call, call.params.bookmark_id, call.body),
  update: (call) => update(call, call.params.bookmark_id, call.body),
  delete: (call) => {
    const { id } = existing(call, "bookmarks", call.params.bookmark_id);
    call.collection("bookmarks").remove(id);
    return { id };
  },
};
