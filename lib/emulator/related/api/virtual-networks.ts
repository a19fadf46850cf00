import type { Static } from "@sinclair/typebox";
import { Type } from "../../../api/core/type";
import { get, Nullable, Timestamp, Uuid } from "../../../api";

/** A virtual network. The same private IP address can belong to a different host in each. */
export const VirtualNetwork = Type.Object({
  id: Uuid({ description: "Identifier of the virtual network." }),
  name: Type.String({ description: "Name of the virtual network." }),
  comment: Type.String({ description: "Comment." }),
  is_default_network: Type.Boolean({
    description: "Whether IP addresses without a virtual network belong to this one.",
  }),
  created_at: Timestamp(),
  deleted_at: Nullable(Timestamp()),
});
export type VirtualNetwork = Static<typeof VirtualNetwork>;

const collection = "/accounts/{account_id}/teamnet/virtual_networks";
const permission = "Zero Trust";

export const virtualNetworks = {
  list: get(collection, {
    summary: "List virtual networks",
    permission,
    query: Type.Object({
      id: Type.Optional(Uuid({ description: "Identifier of a virtual network." })),
      name: Type.Optional(Type.String({ description: "Name of a virtual network." })),
      is_default: Type.Optional(Type.Boolean({ description: "Only the default virtual network, or only others." })),
      is_default_network: Type.Optional(Type.Boolean({ description: "Same as `is_default`." })),
      is_deleted: Type.Optional(Type.Boolean({ description: "Only deleted virtual networks, or only others." })),
    }),
    result: VirtualNetwork,
    paging: "single",
  }),
  get: get(`${collection}/{virtual_network_id}`, {
    summary: "Get a virtual network",
    permission,
    result: VirtualNetwork,
  }),
} as const;
