import type { RecordedKind } from "../recorded-kind";

/** Device posture integrations. */
export const devicePostureIntegrations: RecordedKind = {
  kind: "device-posture-integrations",
  source: "recorded responses of cf-terraforming",
  certainty: "recorded",
  paths: ["/accounts/{account_id}/devices/posture/integration"],
  collection: "/accounts/{account_id}/devices/posture/integration",
  key: "id",
  item: { id: "uuid", name: "string", type: "string", interval: "string", config: { client_secret: "absent" } },
  resultInfo: null,
  notOnLive: "an integration connects to the service of another vendor",
};
