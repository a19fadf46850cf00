import { Type } from "../../api/type";
import { Bookmark, Timestamp, Uuid } from "../../api";

/** A bookmark as it is kept. */
export const KeptBookmark = Type.Object({ ...Bookmark.properties, id: Uuid(), created_at: Timestamp() });
