import type { Static } from "@sinclair/typebox";
import { Type } from "../../../api/core/type";
import { del, get, OneOf, patch, post, put, Timestamp, Uuid } from "../../../api";
import { pages } from "../../../api/core/paging";
import { ITEMS_PER_LIST } from "../../../api/related/list-limits";

const name = Type.String({ minLength: 1, description: "Name of the list. It need not be unique." });
const description = Type.String({ description: "Description of the list." });
const type = OneOf(["SERIAL", "URL", "DOMAIN", "EMAIL", "IP", "CATEGORY", "LOCATION", "DEVICE", "AAGUID"], {
  description: "Type of the items. It cannot be changed.",
});

/** Input of an item. */
const ItemInput = Type.Object({
  value: Type.String({ minLength: 1, description: "Value of the item." }),
  description: Type.Optional(Type.String({ description: "Description of the item." })),
});
export type ListItemInput = Static<typeof ItemInput>;

/** An item of a list. */
export const ListItem = Type.Object({
  ...ItemInput.properties,
  created_at: Timestamp({ description: "When the item was added." }),
});
export type ListItem = Static<typeof ListItem>;

const items = Type.Array(ItemInput, { maxItems: ITEMS_PER_LIST, description: "Items of the list." });

/** Input of a list. */
export const GatewayListInput = Type.Object({
  name,
  type,
  description: Type.Optional(description),
  items: Type.Optional(items),
});
export type GatewayListInput = Static<typeof GatewayListInput>;

/** The fields of a list that an update replaces. It keeps the items if they are omitted. */
export const GatewayListUpdate = Type.Object({
  name,
  type: Type.Optional(type),
  description: Type.Optional(description),
  items: Type.Optional(items),
});
export type GatewayListUpdate = Static<typeof GatewayListUpdate>;

/** A list of email addresses, IP addresses, domains … that rules refer to. */
export const GatewayList = Type.Object({
  id: Uuid({ description: "Identifier of the list." }),
  name,
  type,
  description,
  count: Type.Optional(Type.Integer({ description: "Number of items." })),
  items: Type.Optional(Type.Array(ListItem, { description: "Items of the list." })),
  created_at: Timestamp({ description: "When the list was created." }),
  updated_at: Timestamp({ description: "When the list was last changed." }),
});
export type GatewayList = Static<typeof GatewayList>;

const Query = Type.Object({
  type: Type.Optional(type),
  search: Type.Optional(Type.String({ description: "Part of the name or the description, ignoring case." })),
  filter: Type.Optional(
    Type.Array(Type.String({ pattern: "^(?:name|id|type|item_count):" }), {
      description: "Filters that must all match: `name:part`, `id:part`, `type:EMAIL`, `item_count:3`.",
    }),
  ),
  order_by: Type.Optional(OneOf(["name", "created_at", "updated_at", "item_count"], { description: "Sort field." })),
  direction: Type.Optional(OneOf(["asc", "desc"], { description: "Sort direction." })),
});
export type GatewayListQuery = Static<typeof Query>;

const collection = "/accounts/{account_id}/gateway/lists";
const one = `${collection}/{list_id}` as const;
const permission = "Zero Trust";

export const gatewayLists = {
  list: get(collection, {
    summary: "List Zero Trust lists",
    permission,
    query: Query,
    result: GatewayList,
    paging: "single",
    omittedResultInfo: "all",
  }),
  get: get(one, { summary: "Get Zero Trust list details", permission, result: GatewayList }),
  create: post(collection, {
    summary: "Create Zero Trust list",
    permission,
    body: GatewayListInput,
    result: GatewayList,
  }),
  update: put(one, { summary: "Update Zero Trust list", permission, body: GatewayListUpdate, result: GatewayList }),
  edit: patch(one, {
    summary: "Patch Zero Trust list",
    permission,
    body: Type.Object({
      append: Type.Optional(items),
      remove: Type.Optional(Type.Array(Type.String(), { description: "Values of items to remove." })),
    }),
    result: GatewayList,
  }),
  delete: del(one, { summary: "Delete Zero Trust list", permission, result: Type.Object({}) }),
  items: get(`${one}/items`, {
    summary: "Get Zero Trust list items",
    permission,
    query: Type.Object(pages({ default: 50 })),
    result: ListItem,
    paging: "page",
  }),
} as const;
