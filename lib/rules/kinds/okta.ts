import { isInProviderGroup } from "./matching";
import type { RuleKindRecord } from "./record";

/** Members of an Okta group. */
export const okta = {
  kind: "okta",
  attribute: "okta",
  factory: "oktaGroup",
  identityBased: true,
  permittedIn: ["allow", "deny", "non_identity", "infrastructure", "mcp"],
  refersTo: [{ object: "identity provider", field: "identity_provider_id" }],
  example: {
    value: { name: "Engineers", identity_provider_id: "a0000000-0000-4000-8000-000000000001" },
    matchedBy: {
      email: "ann@example.com",
      login: { identityProvider: "a0000000-0000-4000-8000-000000000001", groups: ["Engineers"] },
    },
  },
  matches: ({ name, identity_provider_id }, context) => isInProviderGroup(context, identity_provider_id, name),
} as const satisfies RuleKindRecord<"okta">;
