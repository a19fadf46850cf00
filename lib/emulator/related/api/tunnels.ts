import type { Static } from "@sinclair/typebox";
import { Type } from "../../../api/core/type";
import { del, get, Nothing, Nullable, OneOf, patch, post, put, Timestamp, Uuid } from "../../../api";
import { LIVE_AND_DELETED, pagesOfNetworks } from "./network-lists";
import { TunnelConfiguration, TunnelConfigurationInput } from "./tunnel-configuration";

const name = Type.String({ minLength: 1, maxLength: 255, description: "Name of the tunnel, unique in the account." });
const configSource = OneOf(["local", "cloudflare"], {
  description: "Where the configuration of the tunnel is: on the machine that runs it, or at Cloudflare.",
});
const secret = Type.String({
  pattern: "^[A-Za-z0-9+/]{32,}={0,2}$",
  maxLength: 1_024,
  sensitive: true,
  description: "Password to run the tunnel, Base64 with at least 32 characters. Never returned.",
});

/** Input of a tunnel. */
export const TunnelInput = Type.Object({
  name,
  config_src: Type.Optional(configSource),
  tunnel_secret: Type.Optional(secret),
});
export type TunnelInput = Static<typeof TunnelInput>;

/** A tunnel of `cloudflared`. No traffic goes through the tunnels of an emulator, so they stay inactive. */
export const Tunnel = Type.Object({
  id: Uuid({ description: "Identifier of the tunnel." }),
  account_tag: Type.String({ description: "Identifier of the account." }),
  name,
  config_src: configSource,
  remote_config: Type.Boolean({ description: "Whether the configuration of the tunnel is at Cloudflare." }),
  status: OneOf(["inactive", "degraded", "healthy", "down"], { description: "Status of the tunnel." }),
  tun_type: OneOf(["cfd_tunnel"], { description: "Type of tunnel." }),
  connections: Type.Array(Type.Object({}), { description: "Connections of the tunnel." }),
  metadata: Type.Object({}, { description: "Metadata of the tunnel." }),
  conns_active_at: Nullable(Timestamp(), { description: "When the tunnel became active." }),
  conns_inactive_at: Nullable(Timestamp(), { description: "When the tunnel became inactive." }),
  created_at: Timestamp({ description: "When the tunnel was created." }),
  deleted_at: Nullable(Timestamp(), { description: "When the tunnel was deleted; null if it was not." }),
});
export type Tunnel = Static<typeof Tunnel>;

const Filters = Type.Object({
  name: Type.Optional(Type.String({ description: "Name of a tunnel." })),
  uuid: Type.Optional(Uuid({ description: "Identifier of a tunnel." })),
  status: Type.Optional(Tunnel.properties.status),
  include_prefix: Type.Optional(Type.String({ description: "Tunnels whose name begins with this string." })),
  exclude_prefix: Type.Optional(Type.String({ description: "Tunnels whose name does not begin with this string." })),
  existed_at: Type.Optional(Timestamp({ description: "Tunnels that existed at this time." })),
  was_active_at: Type.Optional(Timestamp({ description: "Tunnels that were active at this time." })),
  was_inactive_at: Type.Optional(Timestamp({ description: "Tunnels that were inactive at this time." })),
  ...LIVE_AND_DELETED,
  ...pagesOfNetworks,
});
export type TunnelFilters = Static<typeof Filters>;

const collection = "/accounts/{account_id}/cfd_tunnel";
const one = `${collection}/{tunnel_id}` as const;
const permission = "Cloudflare Tunnel";
const list = {
  permission,
  query: Filters,
  result: Tunnel,
  paging: "page",
  omittedResultInfo: ["total_pages"],
} as const;

export const tunnels = {
  list: get(collection, { summary: "List Cloudflare Tunnels", ...list }),
  listOfAllTypes: get("/accounts/{account_id}/tunnels", { summary: "List all tunnels", ...list }),
  get: get(one, { summary: "Get a Cloudflare Tunnel", permission, result: Tunnel }),
  create: post(collection, { summary: "Create a Cloudflare Tunnel", permission, body: TunnelInput, result: Tunnel }),
  update: patch(one, {
    summary: "Update a Cloudflare Tunnel",
    permission,
    body: Type.Partial(TunnelInput),
    result: Tunnel,
  }),
  delete: del(one, {
    summary: "Delete a Cloudflare Tunnel",
    permission,
    query: Type.Object({
      cascade: Type.Optional(Type.Boolean({ description: "Also ends the connections of the tunnel." })),
    }),
    result: Tunnel,
  }),
  token: get(`${one}/token`, {
    summary: "Get a Cloudflare Tunnel token",
    permission,
    result: Type.String({ sensitive: true, description: "Token to run the tunnel." }),
  }),
  connections: get(`${one}/connections`, {
    summary: "List Cloudflare Tunnel connections",
    permission,
    result: Type.Object({}),
    paging: "single",
    omittedResultInfo: "all",
  }),
  deleteConnections: del(`${one}/connections`, {
    summary: "Clean up Cloudflare Tunnel connections",
    permission,
    query: Type.Object({ client_id: Type.Optional(Uuid({ description: "Identifier of one connector." })) }),
    result: Nothing,
  }),
  configuration: get(`${one}/configurations`, {
    summary: "Get configuration",
    permission,
    result: TunnelConfiguration,
  }),
  configure: put(`${one}/configurations`, {
    summary: "Put configuration",
    permission,
    body: TunnelConfigurationInput,
    result: TunnelConfiguration,
  }),
} as const;
