import type { RecordedKind } from "../recorded-kind";

/** Private routes of tunnels. */
export const privateRoutes: RecordedKind = {
  kind: "private-routes",
  source: "recorded responses of cf-terraforming",
  certainty: "recorded",
  paths: ["/accounts/{account_id}/teamnet/routes", "/accounts/{account_id}/teamnet/routes/*"],
  collection: "/accounts/{account_id}/teamnet/routes",
  key: "id",
  needs: ["tunnels", "virtual-networks"],
  create: {
    body: {
      network: "10.231.0.0/24",
      tunnel_id: "{tunnels.id}",
      virtual_network_id: "{virtual-networks.id}",
      comment: "First",
    },
  },
  object: {
    id: "uuid",
    network: "string",
    tunnel_id: "uuid",
    virtual_network_id: "uuid",
    comment: "string",
    created_at: "time6",
    "deleted_at?": "time6|null",
  },
  item: {
    id: "uuid",
    network: "string",
    tun_type: "string",
    tunnel_id: "uuid",
    tunnel_name: "string",
    virtual_network_id: "uuid",
    virtual_network_name: "string",
    comment: "string",
    created_at: "time6",
    "deleted_at?": "time6|null",
  },
  resultInfo: { per_page: 1000, total_pages: false },
  unknown: { status: 404 },
};
