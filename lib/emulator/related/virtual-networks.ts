import { randomUUID } from "node:crypto";
import { ApiError } from "../core/api-error";
import { preciseTimestampOf } from "../core/clock";
import { ACCOUNT_CREATED_AT } from "../core/directory";
import type { Handlers, HandlerContext } from "../core/handler";
import { filtered, type Filter } from "../core/list-query";
import { isLive } from "../state/collections";
import { defaultVirtualNetworkId } from "../state/scope";
import { addressesOf } from "../state/stored-target";
import type { RelatedApis } from "./api";
import type { VirtualNetwork, VirtualNetworkInput } from "./api/virtual-networks";
import { RELATED_CODE, relatedError } from "./related-error";

/** All virtual networks. The first one exists in each account from the start; it is stored after its first change. */
function networksOf(context: HandlerContext): readonly VirtualNetwork[] {
  const stored = context.collection("virtualNetworks").listed();
  const id = defaultVirtualNetworkId(context.scope);
  if (stored.some((network) => network.id === id)) return stored;
  const initial = {
    id,
    name: "default",
    comment: "",
    is_default_network: !stored.some((network) => network.is_default_network),
    created_at: preciseTimestampOf(Date.parse(ACCOUNT_CREATED_AT)),
    deleted_at: null,
  };
  return [initial, ...stored];
}

/** The virtual network with this identifier. @throws {ApiError} 404 if it does not exist, or was deleted. */
export function existingNetwork(context: HandlerContext, id: string): VirtualNetwork {
  const network = networksOf(context).find((one) => one.id === id.toLowerCase() && isLive(one));
  if (network !== undefined) return network;
  throw relatedError(404, RELATED_CODE.networkNotFound, `Virtual network not found: ${JSON.stringify(id)}`);
}

/** Identifier of the virtual network of addresses without one. */
export const defaultNetworkId = (context: HandlerContext): string =>
  context
    .collection("virtualNetworks")
    .all()
    .find(({ is_default_network }) => is_default_network)?.id ?? defaultVirtualNetworkId(context.scope);

/** @throws {ApiError} 409 if another virtual network has the name. */
function assertNameFree(context: HandlerContext, name: string, itself?: VirtualNetwork): void {
  const holder = networksOf(context).find((one) => one.name === name && isLive(one));
  if (holder === undefined || holder.id === itself?.id) return;
  const message = `You already have a virtual network with the name ${JSON.stringify(name)}`;
  throw relatedError(409, RELATED_CODE.networkConflict, message, "/name");
}

/** Stores a virtual network. A new default network replaces the previous one. */
function store(context: HandlerContext, network: VirtualNetwork): VirtualNetwork {
  const networks = context.collection("virtualNetworks");
  if (network.is_default_network) {
    for (const other of networksOf(context)) {
      if (other.is_default_network && other.id !== network.id)
        networks.replace({ ...other, is_default_network: false });
    }
  }
  networks.replace(network);
  return network;
}

function create(context: HandlerContext, input: VirtualNetworkInput): VirtualNetwork {
  assertNameFree(context, input.name);
  const { name, comment = "", is_default_network = input.is_default ?? false } = input;
  const created_at = context.clock.preciseTimestamp();
  return store(context, { id: randomUUID(), name, comment, is_default_network, created_at, deleted_at: null });
}

function update(context: HandlerContext, before: VirtualNetwork, input: Partial<VirtualNetworkInput>): VirtualNetwork {
  if (input.name !== undefined) assertNameFree(context, input.name, before);
  const { is_default, is_default_network = is_default ?? before.is_default_network, ...changes } = input;
  if (before.is_default_network && !is_default_network) {
    const message = "The default virtual network stays the default until another one becomes it";
    throw relatedError(409, RELATED_CODE.inUse, message, "/is_default_network");
  }
  return store(context, { ...before, ...changes, is_default_network });
}

function remove(context: HandlerContext, network: VirtualNetwork): VirtualNetwork {
  if (network.is_default_network) {
    const message = "The virtual network cannot be deleted because it is the default virtual network";
    throw relatedError(409, RELATED_CODE.inUse, message);
  }
  const users = usersOf(context, network.id);
  if (users.length > 0) throw ApiError.inUse("virtual network", network.id, users);
  const deleted = { ...network, deleted_at: context.clock.preciseTimestamp() };
  context.collection("virtualNetworks").replace(deleted);
  return deleted;
}

/** Descriptions of the routes and targets in a virtual network; the first few, because there may be thousands. */
function usersOf(context: HandlerContext, id: string): string[] {
  const routes = context.collection("routes").all();
  const targets = context.collection("targets").all();
  return [
    ...routes.filter((one) => one.virtual_network_id === id && isLive(one)).map((one) => `route ${one.network}`),
    ...targets
      .filter((target) => addressesOf(target).some(({ network }) => network === id))
      .map((target) => `target ${target.id} (${target.hostname})`),
  ].slice(0, 10);
}

function* filters({
  id,
  name,
  is_default,
  is_default_network = is_default,
  is_deleted = false,
}: {
  readonly id?: string;
  readonly name?: string;
  readonly is_default?: boolean;
  readonly is_default_network?: boolean;
  readonly is_deleted?: boolean;
}): Generator<Filter<VirtualNetwork>> {
  yield (network) => isLive(network) !== is_deleted;
  if (id !== undefined) yield (network) => network.id === id.toLowerCase();
  if (name !== undefined) yield (network) => network.name === name;
  if (is_default_network !== undefined) yield (network) => network.is_default_network === is_default_network;
}

export const virtualNetworks: Handlers<RelatedApis["virtualNetworks"]> = {
  list: (call) => filtered(networksOf(call), [...filters(call.query)]),
  get: (call) => existingNetwork(call, call.params.virtual_network_id),
  create: (call) => create(call, call.body),
  update: (call) => update(call, existingNetwork(call, call.params.virtual_network_id), call.body),
  delete: (call) => remove(call, existingNetwork(call, call.params.virtual_network_id)),
};
