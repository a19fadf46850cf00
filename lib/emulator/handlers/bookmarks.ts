import { UUID_PATTERN, type AccessApi, type BookmarkInput } from "../../api";
import { ApiError } from "../api-error";
import type { Handlers, World } from "../handler";
import type { ItemOf } from "../state/collections";

type KeptBookmark = ItemOf<"bookmarks">;

const UUID = new RegExp(UUID_PATTERN);

function existing(world: World, id: string): KeptBookmark {
  const bookmark = world.collection("bookmarks").get(id.toLowerCase());
  if (bookmark === undefined) throw ApiError.notFound("bookmark", id);
  return bookmark;
}

/** @param given The identifier: the caller chooses it. */
function create(world: World, given: string, fields: BookmarkInput): KeptBookmark {
  const id = given.toLowerCase();
  if (!UUID.test(id)) {
    throw ApiError.invalid("", `bookmark_id: given ${JSON.stringify(given)}, allowed: a UUID, in the path`);
  }
  if (world.collection("bookmarks").get(id) !== undefined) {
    throw ApiError.conflict("", `access.api.error.conflict: there is a bookmark ${id} already; update it with PUT`);
  }
  const now = world.clock.timestamp();
  const bookmark = { id, ...fields, created_at: now, updated_at: now };
  world.collection("bookmarks").add(bookmark);
  return bookmark;
}

/** What an update does not say is not said of the bookmark any more. */
function update(world: World, id: string, fields: BookmarkInput): KeptBookmark {
  const { id: kept, created_at } = existing(world, id);
  const bookmark = { id: kept, ...fields, created_at, updated_at: world.clock.timestamp() };
  world.collection("bookmarks").replace(bookmark);
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
