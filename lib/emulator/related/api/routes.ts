import type { Static } from "@sinclair/typebox";
import { Type } from "../../../api/core/type";
import { del, get, Nullable, OneOf, patch, post, Timestamp, Uuid } from "../../../api";
import { LIVE_AND_DELETED, pagesOfNetworks } from "./network-lists";

const network = Type.String({ minLength: 1, description: "Range of private addresses: `10.0.0.0/16`, `fd00::/64`." });
const tunnelId = Type.String({ description: "Identifier of the tunnel that connects the range." });
const networkId = Type.String({ description: "Identifier of the virtual network. If omitted, the default one." });
const comment = Type.String({ maxLength: 100, description: "Comment." });

/** Input of a route. */
export const RouteInput = Type.Object({
  network,
  tunnel_id: tunnelId,
  comment: Type.Optional(comment),
  virtual_network_id: Type.Optional(networkId),
});
export type RouteInput = Static<typeof RouteInput>;

/** A route: traffic to a range of private addresses goes through a tunnel. */
export const Route = Type.Object({
  id: Uuid({ description: "Identifier of the route." }),
  network,
  tunnel_id: tunnelId,
  comment,
  virtual_network_id: networkId,
  created_at: Timestamp({ description: "When the route was created." }),
  deleted_at: Nullable(Timestamp(), { description: "When the route was deleted; null if it was not." }),
});
export type Route = Static<typeof Route>;

/** A route with the names of its tunnel and virtual network. */
export const NamedRoute = Type.Object({
  ...Route.properties,
  tun_type: OneOf(["cfd_tunnel"], { description: "Type of tunnel." }),
  tunnel_name: Type.String({ description: "Name of the tunnel." }),
  virtual_network_name: Type.String({ description: "Name of the virtual network." }),
});
export type NamedRoute = Static<typeof NamedRoute>;

const Filters = Type.Object({
  comment: Type.Optional(Type.String({ description: "Routes with this comment." })),
  route_id: Type.Optional(Uuid({ description: "Identifier of a route." })),
  tunnel_id: Type.Optional(Uuid({ description: "Routes of this tunnel." })),
  virtual_network_id: Type.Optional(Uuid({ description: "Routes of this virtual network." })),
  network_subset: Type.Optional(Type.String({ description: "Routes inside this range." })),
  network_superset: Type.Optional(Type.String({ description: "Routes that contain this range." })),
  existed_at: Type.Optional(Timestamp({ description: "Routes that existed at this time." })),
  tun_types: Type.Optional(Type.Array(Type.String(), { description: "Types of tunnels." })),
  ...LIVE_AND_DELETED,
  ...pagesOfNetworks,
});
export type RouteFilters = Static<typeof Filters>;

const collection = "/accounts/{account_id}/teamnet/routes";
const one = `${collection}/{route_id}` as const;
const permission = "Cloudflare Tunnel";

export const routes = {
  list: get(collection, {
    summary: "List tunnel routes",
    permission,
    query: Filters,
    result: NamedRoute,
    paging: "page",
    omittedResultInfo: ["total_pages"],
  }),
  get: get(one, { summary: "Get tunnel route", permission, result: Route }),
  containing: get(`${collection}/ip/{ip}`, {
    summary: "Get tunnel route by IP",
    permission,
    query: Type.Object({
      virtual_network_id: Type.Optional(Uuid({ description: "Virtual network. If omitted, the default one." })),
    }),
    result: NamedRoute,
  }),
  create: post(collection, { summary: "Create a tunnel route", permission, body: RouteInput, result: Route }),
  update: patch(one, {
    summary: "Update a tunnel route",
    permission,
    body: Type.Partial(RouteInput),
    result: Route,
  }),
  delete: del(one, { summary: "Delete a tunnel route", permission, result: Route }),
} as const;
