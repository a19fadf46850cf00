import { writes, type ResultInfo } from "../../api";
import { ConfigurationError, MalformedResponseError } from "../errors";
import type { Page } from "./list";
import type { ApiResult, RequestPlan } from "./request-plan";

type CallInput = Readonly<Record<string, unknown>>;

/** Requests one page. */
type FetchPage = (input: CallInput) => Promise<ApiResult>;

/**
 * Iterates the pages of a list in the way its endpoint pages.
 * @throws MalformedResponseError if the list does not end within `maxPages`, repeats a page, or is shorter than its own total
 */
export function pagesOf(
  plan: RequestPlan,
  input: CallInput,
  fetch: FetchPage,
  maxPages: number,
): AsyncIterable<Page<unknown>> {
  const first = firstPageInput(plan, input);
  let requests = 0;
  const fetchNext: FetchPage = (pageInput) => {
    requests += 1;
    if (requests > maxPages) throw tooLong(plan, maxPages);
    return fetch(pageInput);
  };
  if (plan.endpoint.paging === "page") return numberedPages(plan, first, fetchNext);
  if (plan.endpoint.paging === "cursor") return cursorPages(plan, first, fetchNext);
  return singlePage(plan, first, fetchNext);
}

/** The input of the first request: by default, page 1 in the largest page size. */
export function firstPageInput(plan: RequestPlan, input: CallInput): CallInput {
  const defined = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  const { paging } = plan.endpoint;
  if (paging === "page") return { per_page: plan.largestPage, page: 1, ...defined };
  return paging === "cursor" ? { per_page: plan.largestPage, ...defined } : input;
}

async function* singlePage(plan: RequestPlan, input: CallInput, fetch: FetchPage): AsyncGenerator<Page<unknown>> {
  const page = pageOf(await fetch(input));
  // The result of a change is not a list of what exists: an error would hide that the change took effect.
  if (!writes(plan.endpoint)) assertComplete(plan, input, page.info, page.items.length);
  yield page;
}

async function* numberedPages(plan: RequestPlan, input: CallInput, fetch: FetchPage): AsyncGenerator<Page<unknown>> {
  const first = positiveInteger(input.page);
  if (first === undefined) throw new ConfigurationError(`page of ${plan.name} must be a whole number, 1 or greater.`);
  const seen = new Set<string>();
  let size: number | undefined;
  let items = 0;
  let info: ResultInfo = {};
  for (let number = first; ; number += 1) {
    const page = pageOf(await fetch({ ...input, page: number }));
    if (positiveInteger(page.info.total_count) !== undefined) ({ info } = page);
    size ??= positiveInteger(page.info.per_page) ?? (page.items.length || positiveInteger(input.per_page));
    const before = (first - 1) * (size ?? Infinity);
    if (page.items.length === 0) {
      assertComplete(plan, input, info, first === 1 ? items : before + items);
      return;
    }
    items += page.items.length;
    const left = remaining(page.info, number, first === 1 ? items : before + items);
    const key = contentKey(page);
    if (seen.has(key)) {
      if (ignoresPages(page, number - first, left)) return;
      throw endless(plan, `page ${number} repeats an earlier page`);
    }
    seen.add(key);
    yield page;
    if (left === 0 || (left === undefined && page.items.length < (size ?? 0))) return;
  }
}

/** Whether an endpoint returns its whole list for every page: it says nothing of pages, and the second is the same as the first. */
const ignoresPages = ({ info }: Page<unknown>, index: number, left: number | undefined): boolean =>
  index === 1 && left === undefined && positiveInteger(info.per_page) === undefined;

async function* cursorPages(plan: RequestPlan, input: CallInput, fetch: FetchPage): AsyncGenerator<Page<unknown>> {
  const seen = new Set<string>();
  let next = input;
  let items = 0;
  for (;;) {
    const page = pageOf(await fetch(next));
    items += page.items.length;
    if (page.items.length > 0) yield page;
    const { cursor } = page.info;
    if (typeof cursor !== "string" || cursor === "") {
      if (input.cursor === undefined) assertComplete(plan, input, page.info, items);
      return;
    }
    if (seen.has(cursor)) throw endless(plan, "the API returned the same cursor twice");
    seen.add(cursor);
    next = { ...input, cursor };
  }
}

const pageOf = ({ result, info }: ApiResult): Page<unknown> => ({ items: result as readonly unknown[], info });

/**
 * How many pages or items follow, whichever is more. Undefined if the API reports no totals.
 * @param items number of items up to and including this page
 */
function remaining(info: ResultInfo, page: number, items: number): number | undefined {
  const pages = positiveInteger(info.total_pages);
  const total = positiveInteger(info.total_count);
  if (pages === undefined && total === undefined) return undefined;
  return Math.max(0, (pages ?? 0) - page, (total ?? 0) - items);
}

/** The value if it is a positive integer. The API reports 0 or other values for counts that it does not know. */
function positiveInteger(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

/** Identifies a page by its content. Items have identifiers, so only the same page yields the same key. */
function contentKey({ items }: Page<unknown>): string {
  return JSON.stringify([items.length, items[0], items.at(-1)]);
}

/** @throws MalformedResponseError if a list ended before its own total. `limit` makes a list shorter than its total. */
function assertComplete(plan: RequestPlan, input: CallInput, info: ResultInfo, items: number): void {
  const total = positiveInteger(info.total_count);
  if (total === undefined || items >= total || input.limit !== undefined) return;
  const message = `${plan.name} is incomplete: it ended after ${items} of ${total} items, the total_count that the API reports.`;
  const hint =
    "The list may have changed while it was being read: read it again. If the error remains, the credentials may see only a part of it.";
  throw malformedList(plan, message, hint);
}

const endless = (plan: RequestPlan, reason: string): MalformedResponseError =>
  malformedList(
    plan,
    `${plan.name} does not end: ${reason}.`,
    "The list may have changed while it was being read. Read it again.",
  );

const tooLong = (plan: RequestPlan, maxPages: number): MalformedResponseError =>
  malformedList(
    plan,
    `${plan.name} does not end within ${maxPages} pages, the limit of the client's option maxPages.`,
    "Check the base URL. Narrow the list with a filter, request a larger per_page, or raise maxPages.",
  );

function malformedList({ name, endpoint }: RequestPlan, message: string, hint: string): MalformedResponseError {
  return new MalformedResponseError(message, { endpoint: name, method: endpoint.method, hint });
}
