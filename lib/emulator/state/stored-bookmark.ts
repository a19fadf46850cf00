import { Type } from "../../api/core/type";
import { Bookmark, Timestamp, Uuid } from "../../api";

/** A bookmark as it is kept. */
export const StoredBookmark = Type.Object({ ...Bookmark.properties, id: Uuid(), created_at: Timestamp() });
