import type { Static } from "@sinclair/typebox";
import { Type } from "../../../api/core/type";
import { del, get, Nullable, patch, post, Timestamp, Uuid } from "../../../api";
import { VIRTUAL_NETWORK_TEXT_LENGTH } from "../../../api/related/virtual-network-limits";
import { LIVE_AND_DELETED, pagesOfNetworks } from "./network-lists";

const fields = {
  name: Type.String({
    minLength: 1,
    maxLength: VIRTUAL_NETWORK_TEXT_LENGTH,
    description: "Name of the virtual network, unique in the account.",
  }),
  comment: Type.String({ maxLength: VIRTUAL_NETWORK_TEXT_LENGTH, description: "Comment." }),
  is_default_network: Type.Boolean({
    description: "Whether IP addresses without a virtual network belong to this one.",
  }),
};

/** Input of a virtual network. */
export const VirtualNetworkInput = Type.Object({
  name: fields.name,
  comment: Type.Optional(fields.comment),
  is_default_network: Type.Optional(fields.is_default_network),
  is_default: Type.Optional(Type.Boolean({ description: "Former name of `is_default_network`.", deprecated: true })),
});
export type VirtualNetworkInput = Static<typeof VirtualNetworkInput>;

/** A virtual network. The same private IP address can belong to a different host in each. */
export const VirtualNetwork = Type.Object({
  id: Uuid({ description: "Identifier of the virtual network." }),
  ...fields,
  created_at: Timestamp({ description: "When the virtual network was created." }),
  deleted_at: Nullable(Timestamp(), { description: "When the virtual network was deleted; null if it was not." }),
});
export type VirtualNetwork = Static<typeof VirtualNetwork>;

const collection = "/accounts/{account_id}/teamnet/virtual_networks";
const one = `${collection}/{virtual_network_id}` as const;
const permission = "Cloudflare Tunnel";

export const virtualNetworks = {
  list: get(collection, {
    summary: "List virtual networks",
    permission,
    query: Type.Object({
      id: Type.Optional(Uuid({ description: "Identifier of a virtual network." })),
      name: Type.Optional(Type.String({ description: "Name of a virtual network." })),
      is_default: Type.Optional(Type.Boolean({ description: "Only the default virtual network, or only others." })),
      is_default_network: Type.Optional(Type.Boolean({ description: "Same as `is_default`." })),
      ...LIVE_AND_DELETED,
      ...pagesOfNetworks,
    }),
    result: VirtualNetwork,
    paging: "page",
    omittedResultInfo: ["total_pages"],
  }),
  get: get(one, { summary: "Get a virtual network", permission, result: VirtualNetwork }),
  create: post(collection, {
    summary: "Create a virtual network",
    permission,
    body: VirtualNetworkInput,
    result: VirtualNetwork,
  }),
  update: patch(one, {
    summary: "Update a virtual network",
    permission,
    body: Type.Partial(VirtualNetworkInput),
    result: VirtualNetwork,
  }),
  delete: del(one, { summary: "Delete a virtual network", permission, result: VirtualNetwork }),
} as const;
