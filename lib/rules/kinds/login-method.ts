import { loginWith } from "./matching";
import type { RuleKindRecord } from "./record";

/** Users who logged in with an identity provider. */
export const loginMethod = {
  kind: "login_method",
  attribute: "login_method",
  factory: "loginMethod",
  identityBased: true,
  permittedIn: ["allow", "deny", "non_identity", "mcp"],
  singleValued: "a user logs in with one identity provider",
  refersTo: [{ object: "identity provider", field: "id" }],
  example: {
    value: { id: "a0000000-0000-4000-8000-000000000001" },
    matchedBy: { email: "ann@example.com", login: { identityProvider: "a0000000-0000-4000-8000-000000000001" } },
  },
  matches: ({ id }, context) => loginWith(context, id) !== undefined,
} as const satisfies RuleKindRecord<"login_method">;
