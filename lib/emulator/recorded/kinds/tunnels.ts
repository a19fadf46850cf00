import type { RecordedKind } from "../recorded-kind";

/** Tunnels. */
export const tunnels: RecordedKind = {
  kind: "tunnels",
  source: "recorded responses of cf-terraforming",
  certainty: "recorded",
  paths: [
    "/accounts/{account_id}/cfd_tunnel",
    "/accounts/{account_id}/tunnels",
    "/accounts/{account_id}/cfd_tunnel/*",
    "/accounts/{account_id}/warp_connector/*",
  ],
  collection: "/accounts/{account_id}/cfd_tunnel",
  key: "id",
  create: {
    body: {
      name: "{prefix} tunnel",
      config_src: "cloudflare",
      tunnel_secret: "bm90IGEgc2VjcmV0LCBidXQgbG9uZyBlbm91Z2ggZm9yIG9uZQ==",
    },
  },
  object: {
    id: "uuid",
    name: "string",
    account_tag: "hex32",
    connections: "list|null",
    "conns_active_at?": "time6|null",
    "conns_inactive_at?": "time6|null",
    created_at: "time6",
    "deleted_at?": "time6|null",
    remote_config: "boolean",
    status: "string",
    tun_type: "string",
    tunnel_secret: "absent",
  },
  resultInfo: { per_page: 1000, total_pages: false },
  isMarkedWhenDeleted: true,
  unknown: { status: 404 },
};
