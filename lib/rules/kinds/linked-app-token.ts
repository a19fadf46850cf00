import { isSame } from "./matching";
import type { RuleKindRecord } from "./record";

/** Programs with an OAuth token of an OIDC SaaS application (API reference, `linked_app_token`). */
export const linkedAppToken = {
  kind: "linked_app_token",
  attribute: "linked_app_token",
  factory: "linkedApp",
  identityBased: false,
  permittedIn: ["non_identity", "bypass", "mcp"],
  refersTo: [{ object: "application", field: "app_uid" }],
  example: {
    value: { app_uid: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415" },
    matchedBy: { linkedApp: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415" },
  },
  matches: ({ app_uid }, { facts }) => isSame(facts.linkedApp, app_uid),
} as const satisfies RuleKindRecord<"linked_app_token">;
