import { randomBytes, randomUUID } from "node:crypto";
import type { Handlers, HandlerContext } from "../core/handler";
import { filtered, type Filter } from "../core/list-query";
import { existing, notFound } from "../core/stored-objects";
import { isLive, type StoredObject } from "../state/collections";
import type { RelatedApis } from "./api";
import type { TunnelConfig, TunnelConfiguration, TunnelConfigurationInput } from "./api/tunnel-configuration";
import type { Tunnel, TunnelFilters, TunnelInput } from "./api/tunnels";
import { RELATED_CODE, relatedError } from "./related-error";

type StoredTunnel = StoredObject<"tunnels">;

const tunnelResponse = ({ tunnel_secret: _, ...tunnel }: StoredTunnel): Tunnel => tunnel;

/** The tunnel with this identifier. @throws {ApiError} 404 if it does not exist, or was deleted. */
export function existingTunnel(context: HandlerContext, id: string): StoredTunnel {
  const tunnel = existing(context, "tunnels", id);
  if (!isLive(tunnel)) throw notFound("tunnels", id);
  return tunnel;
}

/** @throws {ApiError} 409 if another tunnel has the name. */
function assertNameFree(context: HandlerContext, name: string, itself?: StoredTunnel): void {
  const holder = context.collection("tunnels").holderOf(name);
  if (holder === undefined || holder.id === itself?.id) return;
  const message = "You already have a tunnel with this name. Delete it, or choose another name";
  throw relatedError(409, RELATED_CODE.tunnelNameTaken, message, "/name");
}

function create(context: HandlerContext, input: TunnelInput): Tunnel {
  assertNameFree(context, input.name);
  const { name, config_src = "local", tunnel_secret = randomBytes(32).toString("base64") } = input;
  const now = context.clock.preciseTimestamp();
  const tunnel: StoredTunnel = {
    id: randomUUID(),
    account_tag: context.scope.id,
    name,
    config_src,
    remote_config: config_src === "cloudflare",
    status: "inactive",
    tun_type: "cfd_tunnel",
    connections: [],
    metadata: {},
    conns_active_at: null,
    conns_inactive_at: now,
    created_at: now,
    deleted_at: null,
    tunnel_secret,
  };
  context.collection("tunnels").add(tunnel);
  return tunnelResponse(tunnel);
}

/** Updates the name and secret. `config_src` is ignored: only writing a configuration changes it. */
function update(context: HandlerContext, before: StoredTunnel, input: Partial<TunnelInput>): Tunnel {
  const { name = before.name, tunnel_secret = before.tunnel_secret } = input;
  assertNameFree(context, name, before);
  const tunnel = { ...before, name, tunnel_secret };
  context.collection("tunnels").replace(tunnel);
  return tunnelResponse(tunnel);
}

/** Deletes a tunnel with its routes and its configuration. It can still be read, with the time of its deletion. */
function remove(context: HandlerContext, before: StoredTunnel): Tunnel {
  const deleted_at = context.clock.preciseTimestamp();
  const routes = context.collection("routes");
  for (const route of routes.all()) {
    if (route.tunnel_id === before.id && isLive(route)) routes.replace({ ...route, deleted_at });
  }
  context.collection("tunnelConfigurations").remove(before.id);
  const tunnel = { ...before, deleted_at };
  context.collection("tunnels").replace(tunnel);
  return tunnelResponse(tunnel);
}

/** The token that `cloudflared` runs the tunnel with: its account, identifier and secret. */
const tokenOf = ({ account_tag, id, tunnel_secret }: StoredTunnel): string =>
  Buffer.from(JSON.stringify({ a: account_tag, t: id, s: tunnel_secret })).toString("base64");

function* filters(query: TunnelFilters): Generator<Filter<StoredTunnel>> {
  const { name, uuid, status, include_prefix, exclude_prefix, is_deleted = false } = query;
  const { existed_at, was_active_at, was_inactive_at } = query;
  // Tunnels that existed at a time may be deleted now.
  if (existed_at === undefined) yield (tunnel) => isLive(tunnel) !== is_deleted;
  else yield (tunnel) => existedAt(tunnel, existed_at);
  if (name !== undefined) yield (tunnel) => tunnel.name === name;
  if (uuid !== undefined) yield (tunnel) => tunnel.id === uuid.toLowerCase();
  if (status !== undefined) yield (tunnel) => tunnel.status === status;
  if (include_prefix !== undefined) yield (tunnel) => tunnel.name.startsWith(include_prefix);
  if (exclude_prefix !== undefined) yield (tunnel) => !tunnel.name.startsWith(exclude_prefix);
  // The tunnels of an emulator are never active.
  if (was_active_at !== undefined) yield () => false;
  if (was_inactive_at !== undefined) yield (tunnel) => existedAt(tunnel, was_inactive_at);
}

/** Whether an object was created before a time, and not deleted before it. */
export function existedAt(
  { created_at, deleted_at }: { readonly created_at: string; readonly deleted_at: string | null },
  time: string,
): boolean {
  const at = Date.parse(time);
  return Date.parse(created_at) <= at && (deleted_at === null || Date.parse(deleted_at) > at);
}

const list = (context: HandlerContext, query: TunnelFilters): readonly Tunnel[] =>
  filtered(context.collection("tunnels").listed(), [...filters(query)]).map(tunnelResponse);

/** The configuration of a tunnel. One that was never written is empty. */
function configurationOf(context: HandlerContext, tunnel: StoredTunnel): TunnelConfiguration {
  const stored = context.collection("tunnelConfigurations").get(tunnel.id);
  const { id: tunnel_id, account_tag: account_id, config_src: source, created_at } = tunnel;
  return stored ?? { tunnel_id, account_id, config: null, source, version: 0, created_at };
}

/** @throws {ApiError} 400 unless the last rule, and only that, matches every request. */
function checkIngress({ ingress }: TunnelConfig): void {
  for (const [index, { hostname = "", path = "" }] of (ingress ?? []).entries()) {
    const isLast = index + 1 === ingress?.length;
    const matchesAll = hostname === "" && path === "";
    if (isLast === matchesAll) continue;
    const message = isLast
      ? "The last ingress rule must match all URLs (i.e. it should not have a hostname or path filter)"
      : `Rule #${index + 1} is matching the hostname '', but this will match every hostname, meaning the rules which follow it will never be triggered`;
    const pointer = `/config/ingress/${index}`;
    throw relatedError(400, RELATED_CODE.badTunnelConfiguration, `Bad Configuration: ${message}`, pointer);
  }
}

/** Writes the configuration of a tunnel, which is managed at Cloudflare from then on. */
function configure(
  context: HandlerContext,
  tunnel: StoredTunnel,
  { config, source = "cloudflare" }: TunnelConfigurationInput,
): TunnelConfiguration {
  const configurations = context.collection("tunnelConfigurations");
  const before = configurations.get(tunnel.id);
  if (config !== undefined) checkIngress(config);
  const written: TunnelConfiguration = {
    tunnel_id: tunnel.id,
    account_id: tunnel.account_tag,
    config: config ?? before?.config ?? null,
    source,
    version: before === undefined ? 0 : before.version + 1,
    created_at: context.clock.preciseTimestamp(),
  };
  configurations.replace(written);
  const managed = { ...tunnel, config_src: source, remote_config: source === "cloudflare" };
  context.collection("tunnels").replace(managed);
  return written;
}

export const tunnels: Handlers<RelatedApis["tunnels"]> = {
  list: (call) => list(call, call.query),
  listOfAllTypes: (call) => list(call, call.query),
  /** Also returns a deleted tunnel. */
  get: (call) => tunnelResponse(existing(call, "tunnels", call.params.tunnel_id)),
  create: (call) => create(call, call.body),
  update: (call) => update(call, existingTunnel(call, call.params.tunnel_id), call.body),
  delete: (call) => remove(call, existingTunnel(call, call.params.tunnel_id)),
  token: (call) => tokenOf(existingTunnel(call, call.params.tunnel_id)),
  connections: (call) => existingTunnel(call, call.params.tunnel_id).connections,
  deleteConnections: (call) => void existingTunnel(call, call.params.tunnel_id),
  configuration: (call) => configurationOf(call, existingTunnel(call, call.params.tunnel_id)),
  configure: (call) => configure(call, existingTunnel(call, call.params.tunnel_id), call.body),
};
