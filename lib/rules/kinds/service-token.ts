import { isSame } from "./matching";
import type { RuleKindRecord } from "./record";

/** Programs with a service token. Only Service Auth policies evaluate service tokens. */
export const serviceToken = {
  kind: "service_token",
  attribute: "service_token",
  factory: "serviceToken",
  identityBased: false,
  permittedIn: ["non_identity", "mcp"],
  refersTo: [{ object: "service token", field: "token_id" }],
  example: {
    value: { token_id: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415" },
    matchedBy: { serviceToken: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415" },
  },
  matches: ({ token_id }, { facts }) => isSame(facts.serviceToken, token_id),
} as const satisfies RuleKindRecord<"service_token">;
