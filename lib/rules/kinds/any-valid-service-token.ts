import type { RuleKindRecord } from "./record";

/** Programs with any valid service token. Only Service Auth policies evaluate service tokens. */
export const anyValidServiceToken = {
  kind: "any_valid_service_token",
  attribute: "any_valid_service_token",
  factory: "anyValidServiceToken",
  identityBased: false,
  permittedIn: ["non_identity", "mcp"],
  refersTo: [],
  example: { value: {}, matchedBy: { serviceToken: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415" } },
  matches: (_value, { facts }) => facts.serviceToken !== undefined,
} as const satisfies RuleKindRecord<"any_valid_service_token">;
