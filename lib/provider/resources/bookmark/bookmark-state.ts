import { BookmarkInput, type Bookmark } from "../../../api";
import { stateOf } from "../../api-schema";
import type { BookmarkState } from "./schema";

/** The state of a bookmark of the API. @param prior - the values in the state, or those of `identifiedBookmark` */
export const bookmarkState = (found: Bookmark, { account_id, id, ...values }: BookmarkState): BookmarkState => ({
  account_id,
  id,
  ...stateOf(BookmarkInput, found, values),
});

/** The state of a bookmark of which only the id is known. */
export const identifiedBookmark = (account_id: string, id: string): BookmarkState => ({
  account_id,
  id,
  name: null,
  domain: null,
  logo_url: null,
  app_launcher_visible: null,
});
