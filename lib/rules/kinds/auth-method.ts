import { has } from "./matching";
import type { RuleKindRecord } from "./record";

/** Users who logged in with an authentication method. */
export const authMethod = {
  kind: "auth_method",
  attribute: "auth_method",
  factory: "authMethod",
  identityBased: true,
  permittedIn: ["allow", "deny", "non_identity", "infrastructure", "mcp"],
  refersTo: [],
  example: {
    value: { auth_method: "mfa" },
    matchedBy: {
      email: "ann@example.com",
      login: { identityProvider: "a0000000-0000-4000-8000-000000000001", methods: ["mfa"] },
    },
  },
  matches: ({ auth_method }, { facts }) => has(facts.login?.methods, auth_method),
} as const satisfies RuleKindRecord<"auth_method">;
