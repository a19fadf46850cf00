import { Type } from "./type";

interface Pages {
  /** Default page size; undefined if Cloudflare does not document it. */
  readonly default?: number;
  /** Maximum page size; undefined if Cloudflare does not document it. */
  readonly maximum?: number;
}

/** The query parameters of a list with numbered pages. The defaults are from Cloudflare's OpenAPI schema. */
export const pages = (perPage: Pages = {}) => ({
  page: Type.Optional(Type.Integer({ minimum: 1, description: "Page to return, from 1." })),
  per_page: Type.Optional(Type.Integer({ minimum: 1, ...perPage, description: "Number of items per page." })),
});

/** The query of a list without filters. */
export const PagesOnly = Type.Object(pages());
