import { has } from "./matching";
import type { RuleKindRecord } from "./record";

/** Devices that passed a posture check. */
export const devicePosture = {
  kind: "device_posture",
  attribute: "device_posture",
  factory: "devicePosture",
  identityBased: false,
  permittedIn: ["allow", "deny", "non_identity", "bypass", "infrastructure", "mcp"],
  refersTo: [{ object: "device posture check", field: "integration_uid" }],
  example: {
    value: { integration_uid: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415" },
    matchedBy: { devicePosture: ["f174e90a-fafe-4643-bbbc-4a0ed4fc8415"] },
  },
  matches: ({ integration_uid }, { facts }) => has(facts.devicePosture, integration_uid),
} as const satisfies RuleKindRecord<"device_posture">;
