import { randomUUID } from "node:crypto";
import ipaddr from "ipaddr.js";
import { HOSTNAME_LENGTH } from "../../api";
import { ITEMS_PER_LIST } from "../../api/related/list-limits";
import type { Handlers, HandlerContext } from "../core/handler";
import { filtered, ordered, type Filter } from "../core/list-query";
import type { StoredObject } from "../state/collections";
import type { RelatedApis } from "./api";
import {
  type GatewayList,
  type GatewayListInput,
  type GatewayListQuery,
  type GatewayListUpdate,
  type ListItem,
  type ListItemInput,
} from "./api/gateway-lists";
import { assertUnreferenced } from "./references";
import { invalidField, RELATED_CODE, relatedError } from "./related-error";

type StoredList = StoredObject<"gatewayLists">;

const isUrl = (value: string): boolean => URL.canParse(/^[a-z][a-z0-9+.-]*:/i.test(value) ? value : `https://${value}`);
const isDomain = (value: string): boolean =>
  value.length <= HOSTNAME_LENGTH && /^(?:\*\.)?[\p{L}\p{N}_](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?$/u.test(value);

/** The valid values by type of list. Values of other types are not checked. */
const VALUES: Partial<Record<GatewayList["type"], { allowed: string; test: (value: string) => boolean }>> = {
  DOMAIN: { allowed: "a domain such as example.com", test: isDomain },
  EMAIL: { allowed: "an email address", test: (value) => /^[^\s@]+@[^\s@]+$/.test(value) },
  IP: { allowed: "an IP address or range", test: (value) => ipaddr.isValid(value) || ipaddr.isValidCIDR(value) },
  URL: { allowed: "a URL such as https://example.com/path", test: isUrl },
};

/** A value as the API stores it: URLs are normalized. Acceptance tests of the official provider expect the change. */
const normalized = (type: GatewayList["type"], value: string): string =>
  type === "URL" && URL.canParse(value) ? new URL(value).href : value;

/**
 * Completes items. Those whose value the list has already keep the time at which they were added.
 * @param pointer JSON pointer of the items in the request.
 * @throws {ApiError} 400 if one is invalid or given twice.
 */
function validated(
  context: HandlerContext,
  { type, items }: { readonly type: GatewayList["type"]; readonly items: readonly ListItem[] },
  inputs: readonly ListItemInput[],
  pointer: string,
): ListItem[] {
  const times = new Map(items.map((item) => [item.value, item.created_at]));
  const now = context.clock.timestamp();
  const seen = new Set<string>();
  return inputs.map(({ description, ...input }, index) => {
    const value = normalized(type, input.value);
    const refuse = (why: string): never => {
      throw invalidField(`${pointer}/${index}/value`, `given ${JSON.stringify(value.slice(0, 100))}${why}`);
    };
    const rule = VALUES[type];
    if (rule?.test(value) === false) refuse(`, allowed in a list of type ${type}: ${rule.allowed}`);
    if (seen.has(value)) refuse(" twice, allowed: each value once");
    seen.add(value);
    return { value, ...(description ? { description } : {}), created_at: times.get(value) ?? now };
  });
}

/** The list with this identifier. @throws {ApiError} 404 if it does not exist. */
function existing(context: HandlerContext, id: string): StoredList {
  const list = context.collection("gatewayLists").get(id.toLowerCase());
  if (list === undefined) throw relatedError(404, RELATED_CODE.listNotFound, `list not found: ${JSON.stringify(id)}`);
  return list;
}

/** A list with its items. One without items has no `items`: otherwise the official provider would plan a change. */
const withItems = ({ items, ...list }: StoredList): GatewayList => (items.length === 0 ? list : { ...list, items });

/** A list as lists and updates return it: with the number of its items instead of the items. */
const counted = ({ items, ...list }: StoredList): GatewayList => ({ ...list, count: items.length });

function create(context: HandlerContext, { items = [], description = "", ...input }: GatewayListInput): GatewayList {
  const now = context.clock.timestamp();
  const list: StoredList = {
    id: randomUUID(),
    ...input,
    description,
    items: validated(context, { type: input.type, items: [] }, items, "/items"),
    created_at: now,
    updated_at: now,
  };
  context.collection("gatewayLists").add(list);
  return withItems(list);
}

function replace(context: HandlerContext, list: StoredList): GatewayList {
  const changed = { ...list, updated_at: context.clock.timestamp() };
  context.collection("gatewayLists").replace(changed);
  return counted(changed);
}

/** Omitted items stay. By the behavior `gatewayListsKeepItemsOnEmptyUpdate`, they also stay if the given list is empty. */
function update(context: HandlerContext, before: StoredList, input: GatewayListUpdate): GatewayList {
  const { name, description = "", type = before.type, items } = input;
  if (type !== before.type)
    throw invalidField("/type", `given "${type}", allowed: "${before.type}"; it cannot be changed`);
  const kept = items === undefined || (items.length === 0 && context.behaviors.gatewayListsKeepItemsOnEmptyUpdate);
  return replace(context, {
    ...before,
    name,
    description,
    items: kept ? before.items : validated(context, before, items, "/items"),
  });
}

/** Appends and removes items. An appended value that the list already has replaces its item. */
function edit(
  context: HandlerContext,
  before: StoredList,
  { append = [], remove = [] }: { readonly append?: readonly ListItemInput[]; readonly remove?: readonly string[] },
): GatewayList {
  const added = validated(context, before, append, "/append");
  const gone = new Set([...remove.map((value) => normalized(before.type, value)), ...added.map(({ value }) => value)]);
  const items = [...before.items.filter(({ value }) => !gone.has(value)), ...added];
  if (items.length > ITEMS_PER_LIST) {
    throw invalidField("/append", `the list would have ${items.length} items, allowed: ${ITEMS_PER_LIST}`);
  }
  return replace(context, { ...before, items });
}

function* filters({ type, search, filter = [] }: GatewayListQuery): Generator<Filter<StoredList>> {
  if (type !== undefined) yield (list) => list.type === type;
  if (search !== undefined) {
    const part = search.toLowerCase();
    yield ({ name, description }) => name.toLowerCase().includes(part) || description.toLowerCase().includes(part);
  }
  for (const pair of filter) {
    const [field, wanted] = [pair.slice(0, pair.indexOf(":")), pair.slice(pair.indexOf(":") + 1).toLowerCase()];
    if (field === "name") yield ({ name }) => name.toLowerCase().includes(wanted);
    if (field === "id") yield ({ id }) => id.includes(wanted) || id.replaceAll("-", "").includes(wanted);
    if (field === "type") yield (list) => list.type.toLowerCase() === wanted;
    if (field === "item_count") yield ({ items }) => String(items.length) === wanted;
  }
}

/** Keys to sort by, as strings of one length where they are numbers. */
const SORT_KEYS: Record<NonNullable<GatewayListQuery["order_by"]>, (list: StoredList) => string> = {
  name: ({ name }) => name.toLowerCase(),
  created_at: ({ created_at }) => created_at,
  updated_at: ({ updated_at }) => updated_at,
  item_count: ({ items }) => String(items.length).padStart(10, "0"),
};

/** Without an order, lists are in order of creation. Times are in descending order unless the query says otherwise. */
function listed(context: HandlerContext, query: GatewayListQuery): readonly GatewayList[] {
  const matching = filtered(context.collection("gatewayLists").listed(), [...filters(query)]);
  const { order_by, direction } = query;
  const newestFirst = order_by === "created_at" || order_by === "updated_at";
  const by = SORT_KEYS[order_by ?? "created_at"];
  return ordered(matching, { by, direction: direction ?? (newestFirst ? "desc" : "asc") }).map(counted);
}

export const gatewayLists: Handlers<RelatedApis["gatewayLists"]> = {
  list: (call) => listed(call, call.query),
  get: (call) => {
    const list = existing(call, call.params.list_id);
    return { ...withItems(list), count: list.items.length };
  },
  create: (call) => create(call, call.body),
  update: (call) => update(call, existing(call, call.params.list_id), call.body),
  edit: (call) => edit(call, existing(call, call.params.list_id), call.body),
  delete: (call) => {
    const { id } = existing(call, call.params.list_id);
    assertUnreferenced(call, "gatewayLists", id);
    call.collection("gatewayLists").remove(id);
    return {};
  },
  items: (call) => existing(call, call.params.list_id).items,
};
