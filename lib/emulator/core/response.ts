import type { ApiMessage, Endpoint, Envelope, ResultInfo } from "../../api";
import { type ApiError, ERROR_CODE } from "./api-error";

/** A response before it is serialized. */
export interface ApiResponse {
  readonly status: number;
  readonly envelope: Envelope;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Page size when neither the request nor the endpoint's schema sets one. */
const ITEMS_PER_PAGE = 25;

interface PageQuery {
  readonly page?: number;
  readonly per_page?: number;
}

/** The response of an endpoint: the result of its handler, or the requested page of it. */
export function successResponse(
  endpoint: Endpoint,
  query: PageQuery,
  result: unknown,
  messages: ApiMessage[],
): ApiResponse {
  const allMessages = endpoint.deprecated === undefined ? messages : [deprecation(endpoint.deprecated), ...messages];
  const head = { success: true, errors: [], messages: allMessages };
  const status = endpoint.successStatus;
  if (endpoint.paging === "none" || !Array.isArray(result)) {
    return { status, envelope: { ...head, result: result ?? null } };
  }
  const [items, info] = endpoint.paging === "page" ? pageOf(result, query) : singlePage(result, endpoint);
  if (endpoint.omittedResultInfo === "all") return { status, envelope: { ...head, result: items } };
  return { status, envelope: { ...head, result: items, result_info: without(info, endpoint.omittedResultInfo) } };
}

function without(info: ResultInfo, omitted: readonly (keyof ResultInfo)[]): ResultInfo {
  if (omitted.length === 0) return info;
  return Object.fromEntries(Object.entries(info).filter(([field]) => !omitted.includes(field as keyof ResultInfo)));
}

function pageOf(list: readonly unknown[], query: PageQuery): [unknown[], ResultInfo] {
  const page = query.page ?? 1;
  const per_page = query.per_page ?? ITEMS_PER_PAGE;
  const items = list.slice((page - 1) * per_page, page * per_page);
  const total_pages = Math.ceil(list.length / per_page);
  return [items, { page, per_page, count: items.length, total_count: list.length, total_pages }];
}

/** A list as a single page. No endpoint pages by cursor yet: such a list would be one page, the last. */
function singlePage(list: readonly unknown[], endpoint: Endpoint): [readonly unknown[], ResultInfo] {
  const count = list.length;
  const info: ResultInfo = { page: 1, per_page: count, count, total_count: count, total_pages: 1 };
  return [list, endpoint.paging === "cursor" ? { ...info, cursor: "" } : info];
}

const deprecation = (replacement: string): ApiMessage => ({
  code: ERROR_CODE.deprecated,
  message: `This endpoint is deprecated. ${replacement}`,
});

/** The response for an error. */
export function errorResponse(error: ApiError): ApiResponse {
  return {
    status: error.status,
    envelope: { success: false, errors: error.errors, messages: [], result: null },
    headers: error.headers,
  };
}
