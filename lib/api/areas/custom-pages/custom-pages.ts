import type { Static } from "@sinclair/typebox";
import { del, get, post, put } from "../../core/endpoint";
import { NAME_LENGTH } from "../../core/limits";
import { pages } from "../../core/paging";
import { Deleted, OneOf, Timestamp, Uuid } from "../../core/schema";
import { Type } from "../../core/type";

const fields = {
  name: Type.String({ minLength: 1, maxLength: NAME_LENGTH, description: "Name of the page." }),
  type: OneOf(["identity_denied", "forbidden"], {
    description: "When it is shown: identity_denied when rules about who one is fail, forbidden when others do.",
  }),
};
const html = Type.String({ description: "The page, as HTML." });

/** What a caller says of a page. */
export const CustomPageInput = Type.Object({ ...fields, custom_html: html });
export type CustomPageInput = Static<typeof CustomPageInput>;

const shown = {
  uid: Type.Optional(Uuid({ description: "Identifier of the page." })),
  ...fields,
  app_count: Type.Optional(Type.Integer({ minimum: 0, description: "How many applications use it." })),
  created_at: Type.Optional(Timestamp({ description: "When the page was created." })),
  updated_at: Type.Optional(Timestamp({ description: "When the page was last changed." })),
};

/** A page of one's own for whoever is kept out, without the HTML. */
export const CustomPage = Type.Object(shown);
export type CustomPage = Static<typeof CustomPage>;

/** A page of one's own for whoever is kept out. */
export const CustomPageWithHtml = Type.Object({ ...shown, custom_html: html });
export type CustomPageWithHtml = Static<typeof CustomPageWithHtml>;

const collection = "/accounts/{account_id}/access/custom_pages";
const one = `${collection}/{custom_page_id}` as const;
const permission = "Access: Custom Pages";

/** Pages of one's own for whoever is kept out. Only `get` answers the HTML. */
export const customPages = {
  list: get(collection, {
    summary: "List custom pages",
    permission,
    query: Type.Object(pages({ default: 50 })),
    result: CustomPage,
    paging: "page",
  }),
  get: get(one, { summary: "Get a custom page", permission, result: CustomPageWithHtml }),
  create: post(collection, {
    summary: "Create a custom page",
    permission,
    body: CustomPageInput,
    result: CustomPage,
  }),
  update: put(one, { summary: "Update a custom page", permission, body: CustomPageInput, result: CustomPage }),
  delete: del(one, { summary: "Delete a custom page", permission, result: Deleted }),
} as const;
