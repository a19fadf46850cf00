import { UUID_PATTERN, type AccessApi, type BookmarkInput } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import type { ItemOf } from "../../state/collections";

type StoredBookmark = ItemOf<"bookmarks">;

const UUID = new RegExp(UUID_PATTERN);

function existing(context: HandlerContext, id: string): StoredBookmark {
  const bookmark = context.collection("bookmarks").get(id.toLowerCase());
  if (bookmark === undefined) throw ApiError.notFound("bookmark", id);
  return bookmark;
}

/** @param given The identifier: the caller chooses it. */
function create(context: HandlerContext, given: string, fields: BookmarkInput): StoredBookmark {
  const id = given.toLowerCase();
  if (!UUID.test(id)) {
    throw ApiError.invalid("", `bookmark_id: given ${JSON.stringify(given)}, allowed: a UUID, in the path`);
  }
  if (context.collection("bookmarks").get(id) !== undefined) {
    throw ApiError.conflict("", `access.api.error.conflict: there is a bookmark ${id} already; update it with PUT`);
  }
  const now = context.clock.timestamp();
  const bookmark = { id, ...fields, created_at: now, updated_at: now };
  context.collection("bookmarks").add(bookmark);
  return bookmark;
}

/** What an update does not say is not said of the bookmark any more. */
function update(context: HandlerContext, id: string, fields: BookmarkInput): StoredBookmark {
  const { id: kept, created_at } = existing(context, id);
  const bookmark = { id: kept, ...fields, created_at, updated_at: context.clock.timestamp() };
  context.collection("bookmarks").replace(bookmark);
  return bookmark;
}

export const bookmarks: Handlers<AccessApi["bookmarks"]> = {
  list: (call) => call.collection("bookmarks").listed(),
  get: (call) => existing(call, call.params.bookmark_id),
  create: (call) => create(call, call.params.bookmark_id, call.body),
  update: (call) => update(call, call.params.bookmark_id, call.body),
  delete: (call) => {
    const { id } = existing(call, call.params.bookmark_id);
    call.collection("bookmarks").remove(id);
    return { id };
  },
};
