import type { Static } from "@sinclair/typebox";
import { del, get, post, put } from "../../core/endpoint";
import { NAME_LENGTH } from "../../core/limits";
import { pages } from "../../core/paging";
import { Deleted, OneOf, Timestamp, Uuid } from "../../core/schema";
import { Type } from "../../core/type";
import { CUSTOM_PAGE_TYPES } from "./custom-page-types";

const fields = {
  name: Type.String({ minLength: 1, maxLength: NAME_LENGTH, description: "Name of the page." }),
  type: OneOf(CUSTOM_PAGE_TYPES, {
    description:
      "When the page is shown: when an identity-based rule denies access (identity_denied), or another rule (forbidden).",
  }),
};
const html = Type.String({ description: "HTML of the page." });

/** The fields to create or update a custom page. */
export const CustomPageInput = Type.Object({ ...fields, custom_html: html });
export type CustomPageInput = Static<typeof CustomPageInput>;

const shown = {
  uid: Type.Optional(Uuid({ description: "Identifier of the page." })),
  ...fields,
  app_count: Type.Optional(Type.Integer({ minimum: 0, description: "Number of applications that use it." })),
  created_at: Type.Optional(Timestamp({ description: "When the page was created." })),
  updated_at: Type.Optional(Timestamp({ description: "When the page was last changed." })),
};

/** A custom page without its HTML. */
export const CustomPage = Type.Object(shown);
export type CustomPage = Static<typeof CustomPage>;

/** A custom page with its HTML. */
export const CustomPageWithHtml = Type.Object({ ...shown, custom_html: html });
export type CustomPageWithHtml = Static<typeof CustomPageWithHtml>;

const collection = "/accounts/{account_id}/access/custom_pages";
const one = `${collection}/{custom_page_id}` as const;
const permission = "Access: Custom Pages";

/** Custom pages, which Access shows when it denies access. Only `get` returns the HTML. */
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
