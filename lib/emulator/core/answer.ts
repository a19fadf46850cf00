import type { ApiMessage, Endpoint, Envelope, ResultInfo } from "../../api";
import { type ApiError, ERROR_CODE } from "./api-error";

/** An answer before it is put on the wire. */
export interface Answer {
  readonly status: number;
  readonly envelope: Envelope;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Items on a page when neither the caller nor the endpoint's schema says how many. */
const ITEMS_PER_PAGE = 25;

interface PageQuery {
  readonly page?: number;
  readonly per_page?: number;
}

/** What an endpoint answers: its handler's result, cut to the page that was asked for. */
export function success(endpoint: Endpoint, query: PageQuery, result: unknown, messages: ApiMessage[]): Answer {
  const said = endpoint.deprecated === undefined ? messages : [deprecation(endpoint.deprecated), ...messages];
  const head = { success: true, errors: [], messages: said };
  if (endpoint.paging === "none" || !Array.isArray(result)) {
    return { status: 200, envelope: { ...head, result: result ?? null } };
  }
  const [items, result_info] = endpoint.paging === "page" ? pageOf(result, query) : whole(result, endpoint);
  return { status: 200, envelope: { ...head, result: items, result_info } };
}

function pageOf(list: readonly unknown[], query: PageQuery): [unknown[], ResultInfo] {
  const page = query.page ?? 1;
  const per_page = query.per_page ?? ITEMS_PER_PAGE;
  const items = list.slice((page - 1) * per_page, page * per_page);
  const total_pages = Math.ceil(list.length / per_page);
  return [items, { page, per_page, count: items.length, total_count: list.length, total_pages }];
}

/** A list that comes as one. No endpoint pages by cursor yet: such a list would be one page, and the last. */
function whole(list: readonly unknown[], endpoint: Endpoint): [readonly unknown[], ResultInfo] {
  const count = list.length;
  const info: ResultInfo = { page: 1, per_page: count, count, total_count: count, total_pages: 1 };
  return [list, endpoint.paging === "cursor" ? { ...info, cursor: "" } : info];
}

const deprecation = (instead: string): ApiMessage => ({
  code: ERROR_CODE.deprecated,
  message: `This endpoint is deprecated. ${instead}`,
});

/** The answer that says an error. */
export function failure(error: ApiError): Answer {
  return {
    status: error.status,
    envelope: { success: false, errors: error.errors, messages: [], result: null },
    headers: error.headers,
  };
}
