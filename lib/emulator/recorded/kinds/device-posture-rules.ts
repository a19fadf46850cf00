import type { RecordedKind } from "../recorded-kind";

/** Device posture rules. */
export const devicePostureRules: RecordedKind = {
  kind: "device-posture-rules",
  source: "recorded responses of cf-terraforming",
  certainty: "recorded",
  paths: ["/accounts/{account_id}/devices/posture"],
  collection: "/accounts/{account_id}/devices/posture",
  key: "id",
  create: {
    body: {
      name: "{prefix} encryption",
      type: "disk_encryption",
      description: "First",
      schedule: "1h",
      match: [{ platform: "windows" }],
      input: { requireAll: true, checkDisks: [] },
    },
  },
  object: {
    id: "uuid",
    name: "string",
    type: "string",
    description: "string",
    schedule: "string",
    "expiration?": "string|null",
    match: [{ platform: "string" }],
    input: "object",
  },
  item: { id: "uuid", name: "string", type: "string" },
  resultInfo: null,
  update: {
    body: {
      name: "{prefix} encryption, renamed",
      type: "disk_encryption",
      description: "Second",
      schedule: "24h",
      match: [{ platform: "windows" }],
      input: { requireAll: true, checkDisks: [] },
    },
  },
  isMarkedWhenDeleted: true,
  unknown: { status: 404 },
};
