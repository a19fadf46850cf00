import { hasClaim, loginWith } from "./matching";
import type { RuleKindRecord } from "./record";

/** Users with an OIDC claim. */
export const oidc = {
  kind: "oidc",
  attribute: "oidc",
  factory: "oidcClaim",
  identityBased: true,
  permittedIn: ["allow", "deny", "non_identity", "mcp"],
  refersTo: [{ object: "identity provider", field: "identity_provider_id" }],
  example: {
    value: { claim_name: "team", claim_value: "ops", identity_provider_id: "a0000000-0000-4000-8000-000000000001" },
    matchedBy: {
      email: "ann@example.com",
      login: { identityProvider: "a0000000-0000-4000-8000-000000000001", oidcClaims: { team: "ops" } },
    },
  },
  matches: ({ claim_name, claim_value, identity_provider_id }, context) =>
    hasClaim(loginWith(context, identity_provider_id)?.oidcClaims, claim_name, claim_value),
} as const satisfies RuleKindRecord<"oidc">;
