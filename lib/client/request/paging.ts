import type { ResultInfo } from "../../api";
import { ConfigurationError, MalformedResponseError } from "../errors";
import type { Page } from "./list";
import type { ApiResult, RequestPlan } from "./request-plan";

type CallInput = Readonly<Record<string, unknown>>;

/** Requests one page. */
type FetchPage = (input: CallInput) => Promise<ApiResult>;

/** Iterates the pages of a list in the way its endpoint pages. */
export function pagesOf(plan: RequestPlan, input: CallInput, fetch: FetchPage): AsyncIterable<Page<unknown>> {
  const first = firstPageInput(plan, input);
  if (plan.endpoint.paging === "page") return numberedPages(plan, first, fetch);
  if (plan.endpoint.paging === "cursor") return cursorPages(plan, first, fetch);
  return singlePage(first, fetch);
}

/** The input of the first request: by default, page 1 in the largest page size. */
export function firstPageInput(plan: RequestPlan, input: CallInput): CallInput {
  const defined = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  const { paging } = plan.endpoint;
  if (paging === "page") return { per_page: plan.largestPage, page: 1, ...defined };
  return paging === "cursor" ? { per_page: plan.largestPage, ...defined } : input;
}

async function* singlePage(input: CallInput, fetch: FetchPage): AsyncGenerator<Page<unknown>> {
  yield pageOf(await fetch(input));
}

async function* numberedPages(plan: RequestPlan, input: CallInput, fetch: FetchPage): AsyncGenerator<Page<unknown>> {
  const first = positiveInteger(input.page);
  if (first === undefined) throw new ConfigurationError(`page of ${plan.name} must be a whole number, 1 or greater.`);
  const seen = new Set<string>();
  let size: number | undefined;
  let items = 0;
  for (let number = first; ; number += 1) {
    const page = pageOf(await fetch({ ...input, page: number }));
    if (page.items.length === 0) return;
    size ??= positiveInteger(page.info.per_page) ?? page.items.length;
    items += page.items.length;
    const before = (first - 1) * size;
    const left = remaining(page.info, number, before + items);
    const key = contentKey(page);
    if (seen.has(key)) {
      if (left === undefined) return;
      throw endless(plan, `page ${number} repeats an earlier page`);
    }
    seen.add(key);
    yield page;
    if (left === 0 || (left === undefined && page.items.length < size)) return;
  }
}

async function* cursorPages(plan: RequestPlan, input: CallInput, fetch: FetchPage): AsyncGenerator<Page<unknown>> {
  const seen = new Set<string>();
  let next = input;
  for (;;) {
    const page = pageOf(await fetch(next));
    if (page.items.length > 0) yield page;
    const { cursor } = page.info;
    if (typeof cursor !== "string" || cursor === "") return;
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

function endless(plan: RequestPlan, reason: string): MalformedResponseError {
  const { name, endpoint } = plan;
  return new MalformedResponseError(`${name} does not end: ${reason}.`, {
    endpoint: name,
    method: endpoint.method,
    hint: "The list may have changed while it was being read. Read it again.",
  });
}
