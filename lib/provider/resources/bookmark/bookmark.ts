import { BookmarkInput } from "../../../api";
import { isAsWanted, requestOf } from "../../api-schema";
import { companion } from "../../context";
import { NotFoundError } from "../../../client";
import { ProviderError } from "../../../plugin-framework";
import { apiObject, listedStates } from "../shared/api-object";
import { explain } from "../shared/request-errors";
import { bookmarkState, identifiedBookmark } from "./bookmark-state";
import { attributes, type BookmarkState } from "./schema";

const bookmarks = apiObject<BookmarkState>({
  noun: "bookmark",
  label: ({ name, id }) => name ?? id,
  create: async ({ bookmarks }, wanted, signal) => {
    const body = { bookmark_id: wanted.id, ...requestOf(BookmarkInput, wanted) };
    const created = await bookmarks.create(body, { signal }).catch((error: unknown) => {
      throw error instanceof NotFoundError ? noLongerCreated(error) : error;
    });
    return bookmarkState(created, wanted);
  },
  read: async ({ bookmarks }, stored, signal) =>
    bookmarkState(await bookmarks.get({ bookmark_id: stored.id }, { signal }), stored),
  listed: {
    idOf: ({ id }) => id,
    all: ({ bookmarks }, signal) => listedStates(bookmarks.list({}, { signal }), ({ id }) => id, bookmarkState),
  },
  update: async ({ bookmarks }, wanted, _, signal) =>
    bookmarkState(
      await bookmarks.update({ bookmark_id: wanted.id, ...requestOf(BookmarkInput, wanted) }, { signal }),
      wanted,
    ),
  delete: ({ bookmarks }, { id: bookmark_id }, signal) => bookmarks.delete({ bookmark_id }, { signal }),
  findCreated: async ({ bookmarks }, wanted, signal) => {
    const found = bookmarkState(await bookmarks.get({ bookmark_id: wanted.id }, { signal }), wanted);
    return isAsWanted(attributes, wanted, found) ? found : undefined;
  },
  importForm: "ACCOUNT_ID/BOOKMARK_ID",
  identified: identifiedBookmark,
});

/** `cfaccess_bookmark`: a legacy bookmark, whose identifier the user chooses. */
export const bookmark = companion.defineResource({
  type: "cfaccess_bookmark",
  schema: {
    description:
      "A legacy bookmark in the App Launcher, with an identifier of your choice. Cloudflare deprecated these bookmarks: use an application of type `bookmark` for new links.",
    attributes,
  },
  identity: { attributes: { account_id: attributes.account_id, id: attributes.id } },
  create: (request) => bookmarks.create(request.plan, request),
  read: (request) => bookmarks.read(request.state, request),
  update: (request) => bookmarks.update(request.plan, request.prior, request),
  delete: (request) => bookmarks.delete(request.state, request),
  importState: async (request) => {
    const { id, identity } = request;
    const entered = identity === null ? id : `${identity.account_id}/${identity.id}`;
    return { state: await bookmarks.import(entered, request) };
  },
});

/** Accounts report that the API answers 404 (Alchemy's tests). */
const noLongerCreated = (error: NotFoundError): ProviderError =>
  new ProviderError(
    "The account cannot create legacy bookmarks",
    `${explain(error)}\n\nCloudflare creates no legacy bookmarks in some accounts any more. Use a cfaccess_application of type "bookmark". An existing legacy bookmark can be imported.`,
  );
