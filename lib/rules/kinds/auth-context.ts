import { has, loginWith } from "./matching";
import type { RuleKindRecord } from "./record";

/** Users who satisfied an authentication context of Microsoft Entra. */
export const authContext = {
  kind: "auth_context",
  attribute: "auth_context",
  factory: "authContext",
  identityBased: true,
  permittedIn: ["allow", "deny", "non_identity", "mcp"],
  refersTo: [
    { object: "authentication context", field: "id" },
    { object: "identity provider", field: "identity_provider_id" },
  ],
  example: {
    value: {
      id: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
      ac_id: "c1",
      identity_provider_id: "a0000000-0000-4000-8000-000000000001",
    },
    matchedBy: {
      email: "ann@example.com",
      login: { identityProvider: "a0000000-0000-4000-8000-000000000001", authContexts: ["c1"] },
    },
  },
  matches: ({ ac_id, identity_provider_id }, context) =>
    has(loginWith(context, identity_provider_id)?.authContexts, ac_id),
} as const satisfies RuleKindRecord<"auth_context">;
