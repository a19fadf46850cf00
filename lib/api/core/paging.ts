import { Type } from "./type";

interface Pages {
  /** How many there are on a page if nobody says; left out where Cloudflare does not tell. */
  readonly default?: number;
  /** The most there can be on a page; left out where Cloudflare does not tell. */
  readonly maximum?: number;
}

/** The query parameters of a list in numbered pages. The defaults are those of Cloudflare's OpenAPI schema. */
export const pages = (perPage: Pages = {}) => ({
  page: Type.Optional(Type.Integer({ minimum: 1, description: "Page to return, from 1." })),
  per_page: Type.Optional(Type.Integer({ minimum: 1, ...perPage, description: "How many on a page." })),
});

/** The query of a list that can only be paged. */
export const PagesOnly = Type.Object(pages());
