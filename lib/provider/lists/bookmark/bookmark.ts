import { companion } from "../../context";
import { bookmark } from "../../resources/bookmark/bookmark";
import { bookmarkState, identifiedBookmark } from "../../resources/bookmark/bookmark-state";
import { inputAccountId } from "../../resources/shared/attributes";
import { withSummaryOfAll } from "../../resources/shared/request-errors";

/** The list resource `cfaccess_bookmark`: the legacy bookmarks of an account. */
export const bookmarkList = companion.defineListResource({
  resource: bookmark,
  schema: {
    description: "Finds the legacy bookmarks of an account.",
    attributes: { account_id: inputAccountId("Id of the account to search") },
  },

  async *list({ config: { account_id }, includeResource, provider, signal }) {
    const { bookmarks } = provider.client(account_id);
    for await (const found of withSummaryOfAll("Could not list the bookmarks", bookmarks.list({}, { signal }))) {
      const { id, name, domain } = found;
      if (id === undefined) continue;
      yield {
        identity: { account_id, id },
        displayName: name ?? domain ?? id,
        ...(includeResource && { resource: bookmarkState(found, identifiedBookmark(account_id, id)) }),
      };
    }
  },
});
