import { randomUUID } from "node:crypto";
import ipaddr from "ipaddr.js";
import type { Handlers, HandlerContext } from "../core/handler";
import { filtered, type Filter } from "../core/list-query";
import { isLive, rangeOf } from "../state/collections";
import type { RelatedApis } from "./api";
import type { NamedRoute, Route, RouteFilters, RouteInput } from "./api/routes";
import { RELATED_CODE, relatedError } from "./related-error";
import { existedAt, existingTunnel } from "./tunnels";
import { defaultNetworkId, existingNetwork } from "./virtual-networks";

type Range = [address: ipaddr.IPv4 | ipaddr.IPv6, bits: number];

const bitsOf = (address: ipaddr.IPv4 | ipaddr.IPv6): number => (address.kind() === "ipv4" ? 32 : 128);

/** A range of addresses: in CIDR notation, or one address. Undefined if it is invalid. */
function rangeFrom(text: string): Range | undefined {
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text);
  const isAddress = text.includes(":") ? ipaddr.IPv6.isValid(text) : ipaddr.IPv4.isValidFourPartDecimal(text);
  if (!isAddress) return undefined;
  const address = ipaddr.parse(text);
  return [address, bitsOf(address)];
}

/** A range in its canonical form: the first address of the range. @throws {ApiError} If it is invalid. */
function canonicalRange(text: string, pointer: string): string {
  const range = rangeFrom(text);
  if (range === undefined || text.includes("%")) {
    const message = `Could not parse input: invalid address ${JSON.stringify(text)}; allowed: a range such as 10.0.0.0/16`;
    throw relatedError(400, RELATED_CODE.invalid, message, pointer);
  }
  const [address, bits] = range;
  const bytes = address.toByteArray();
  const masked = bytes.map((byte, i) => byte & ((0xff00 >> Math.min(8, Math.max(0, bits - 8 * i))) & 0xff));
  return `${ipaddr.fromByteArray(masked).toString()}/${bits}`;
}

/** Whether a range contains another one. */
function contains(outer: string, inner: string): boolean {
  const [outerRange, innerRange] = [rangeFrom(outer), rangeFrom(inner)];
  if (outerRange === undefined || innerRange === undefined) return false;
  const [address, bits] = innerRange;
  return address.kind() === outerRange[0].kind() && bits >= outerRange[1] && address.match(outerRange);
}

/** @throws {ApiError} 404 if the route does not exist, or was deleted. */
function existing(context: HandlerContext, id: string): Route {
  const route = context.collection("routes").get(id.toLowerCase());
  if (route !== undefined && isLive(route)) return route;
  const message =
    "You are trying to modify the route for a network that isn't routed. Check that you specified the correct network";
  throw relatedError(404, RELATED_CODE.routeNotFound, message);
}

/** Validates the fields of a route and completes them. @throws {ApiError} If one is invalid. */
function validated(context: HandlerContext, input: RouteInput, itself?: Route): Omit<Route, "id" | "created_at"> {
  const network = canonicalRange(input.network, "/network");
  const tunnel = existingTunnel(context, input.tunnel_id);
  const virtual_network_id = existingNetwork(context, input.virtual_network_id ?? defaultNetworkId(context)).id;
  const holder = context.collection("routes").holderOf(rangeOf({ network, virtual_network_id }));
  if (holder !== undefined && holder.id !== itself?.id) {
    const message = `You already have a route defined for this exact IP subnet: ${network}`;
    throw relatedError(409, RELATED_CODE.networkConflict, message, "/network");
  }
  return { network, tunnel_id: tunnel.id, comment: input.comment ?? "", virtual_network_id, deleted_at: null };
}

function store(context: HandlerContext, route: Route): Route {
  context.collection("routes").replace(route);
  return route;
}

function named(context: HandlerContext, route: Route): NamedRoute {
  const tunnel = context.collection("tunnels").get(route.tunnel_id);
  const network = context.collection("virtualNetworks").get(route.virtual_network_id);
  return {
    ...route,
    tun_type: "cfd_tunnel",
    tunnel_name: tunnel?.name ?? "",
    virtual_network_name: network?.name ?? "default",
  };
}

function* filters(query: RouteFilters): Generator<Filter<Route>> {
  const { comment, route_id, tunnel_id, virtual_network_id, existed_at, tun_types, is_deleted = false } = query;
  if (existed_at === undefined) yield (route) => isLive(route) !== is_deleted;
  else yield (route) => existedAt(route, existed_at);
  if (comment !== undefined) yield (route) => route.comment === comment;
  if (route_id !== undefined) yield (route) => route.id === route_id.toLowerCase();
  if (tunnel_id !== undefined) yield (route) => route.tunnel_id === tunnel_id.toLowerCase();
  if (virtual_network_id !== undefined) {
    yield (route) => route.virtual_network_id === virtual_network_id.toLowerCase();
  }
  if (tun_types !== undefined) {
    const types = new Set(tun_types.flatMap((list) => list.split(",")));
    yield () => types.has("cfd_tunnel");
  }
  yield* rangeFilters(query);
}

function* rangeFilters({ network_subset, network_superset }: RouteFilters): Generator<Filter<Route>> {
  if (network_subset !== undefined) {
    const range = canonicalRange(network_subset, "/network_subset");
    yield ({ network }) => contains(range, network);
  }
  if (network_superset !== undefined) {
    const range = canonicalRange(network_superset, "/network_superset");
    yield ({ network }) => contains(network, range);
  }
}

/** The route of an address: of those that contain it, the one with the smallest range. */
function routeOf(context: HandlerContext, ip: string, network: string): NamedRoute {
  const range = canonicalRange(ip, "/ip");
  const [route] = context
    .collection("routes")
    .all()
    .filter((one) => isLive(one) && one.virtual_network_id === network && contains(one.network, range))
    .sort((a, b) => Number(b.network.split("/")[1]) - Number(a.network.split("/")[1]));
  if (route !== undefined) return named(context, route);
  throw relatedError(404, RELATED_CODE.routeNotFound, `There is no route for ${JSON.stringify(ip)}`);
}

export const routes: Handlers<RelatedApis["routes"]> = {
  list: (call) =>
    filtered(call.collection("routes").listed(), [...filters(call.query)]).map((route) => named(call, route)),
  get: (call) => existing(call, call.params.route_id),
  containing: (call) =>
    routeOf(call, call.params.ip, call.query.virtual_network_id?.toLowerCase() ?? defaultNetworkId(call)),
  create: (call) => {
    const route = { id: randomUUID(), ...validated(call, call.body), created_at: call.clock.preciseTimestamp() };
    call.collection("routes").add(route);
    return route;
  },
  update: (call) => {
    const before = existing(call, call.params.route_id);
    const { id, created_at } = before;
    return store(call, { id, ...validated(call, { ...before, ...call.body }, before), created_at });
  },
  delete: (call) => {
    const before = existing(call, call.params.route_id);
    return store(call, { ...before, deleted_at: call.clock.preciseTimestamp() });
  },
};
