import type { ResultInfo } from "../../api";
import type { Answer } from "../pipeline/exchange";
import { ConfigurationError, MalformedResponseError } from "../errors";
import type { Page } from "./list";
import type { RequestPlan } from "./request-plan";

type CallInput = Readonly<Record<string, unknown>>;

/** Requests one page. */
export type Fetch = (input: CallInput) => Promise<Answer>;

/** The pages of a list, in whichever way its endpoint pages. */
export function pagesOf(plan: RequestPlan, input: CallInput, fetch: Fetch): AsyncIterable<Page<unknown>> {
  const first = firstPage(plan, input);
  if (plan.endpoint.paging === "page") return numberedPages(plan, first, fetch);
  if (plan.endpoint.paging === "cursor") return chainedPages(plan, first, fetch);
  return onlyPage(first, fetch);
}

/** The input of the first request: the largest pages there are, from the first one, unless the caller wants others. */
export function firstPage(plan: RequestPlan, input: CallInput): CallInput {
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  const { paging } = plan.endpoint;
  if (paging === "page") return { per_page: plan.largestPage, page: 1, ...given };
  return paging === "cursor" ? { per_page: plan.largestPage, ...given } : input;
}

async function* onlyPage(input: CallInput, fetch: Fetch): AsyncGenerator<Page<unknown>> {
  yield pageOf(await fetch(input));
}

async function* numberedPages(plan: RequestPlan, input: CallInput, fetch: Fetch): AsyncGenerator<Page<unknown>> {
  const first = whole(input.page);
  if (first === undefined) throw new ConfigurationError(`page of ${plan.name} must be a whole number from 1.`);
  const seen = new Set<string>();
  let size: number | undefined;
  let items = 0;
  for (let number = first; ; number += 1) {
    const page = pageOf(await fetch({ ...input, page: number }));
    if (page.items.length === 0) return;
    size ??= whole(page.info.per_page) ?? page.items.length;
    items += page.items.length;
    const before = (first - 1) * size;
    const left = remaining(page.info, number, before + items);
    const key = likeness(page);
    if (seen.has(key)) {
      if (left === undefined) return;
      throw repeated(plan, `page ${number} holds what an earlier page held`);
    }
    seen.add(key);
    yield page;
    if (left === 0 || (left === undefined && page.items.length < size)) return;
  }
}

async function* chainedPages(plan: RequestPlan, input: CallInput, fetch: Fetch): AsyncGenerator<Page<unknown>> {
  const seen = new Set<string>();
  let next = input;
  for (;;) {
    const page = pageOf(await fetch(next));
    if (page.items.length > 0) yield page;
    const { cursor } = page.info;
    if (typeof cursor !== "string" || cursor === "") return;
    if (seen.has(cursor)) throw repeated(plan, "a page names a next one that was read before");
    seen.add(cursor);
    next = { ...input, cursor };
  }
}

const pageOf = ({ result, info }: Answer): Page<unknown> => ({ items: result as readonly unknown[], info });

/** How much follows, in pages or items, or undefined if the API does not say; `items` were read up to this page. */
function remaining(info: ResultInfo, page: number, items: number): number | undefined {
  const pages = whole(info.total_pages);
  const total = whole(info.total_count);
  if (pages === undefined && total === undefined) return undefined;
  return Math.max(0, (pages ?? 0) - page, (total ?? 0) - items);
}

/** A number that can be a count: whole and above 0. The API says others where it does not know. */
function whole(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

/** Two pages of objects with identifiers have the same only if they are the same page. */
function likeness({ items }: Page<unknown>): string {
  return JSON.stringify([items.length, items[0], items.at(-1)]);
}

function repeated(plan: RequestPlan, what: string): MalformedResponseError {
  const { name, endpoint } = plan;
  return new MalformedResponseError(`${name} does not come to an end: ${what}.`, {
    endpoint: name,
    method: endpoint.method,
    hint: "The list may have changed while it was read: read it again.",
  });
}
