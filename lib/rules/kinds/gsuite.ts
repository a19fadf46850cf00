import { isInProviderGroup } from "./matching";
import type { RuleKindRecord } from "./record";

/** Members of a Google Workspace group. */
export const gsuite = {
  kind: "gsuite",
  attribute: "gsuite",
  factory: "googleGroup",
  identityBased: true,
  permittedIn: ["allow", "deny", "non_identity", "infrastructure", "mcp"],
  refersTo: [{ object: "identity provider", field: "identity_provider_id" }],
  example: {
    value: { email: "team@example.com", identity_provider_id: "a0000000-0000-4000-8000-000000000001" },
    matchedBy: {
      email: "ann@example.com",
      login: { identityProvider: "a0000000-0000-4000-8000-000000000001", groups: ["team@example.com"] },
    },
  },
  matches: ({ email, identity_provider_id }, context) => isInProviderGroup(context, identity_provider_id, email),
} as const satisfies RuleKindRecord<"gsuite">;
