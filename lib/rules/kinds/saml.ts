import { hasClaim, loginWith } from "./matching";
import type { RuleKindRecord } from "./record";

/** Users with a SAML attribute. */
export const saml = {
  kind: "saml",
  attribute: "saml",
  factory: "samlAttribute",
  identityBased: true,
  permittedIn: ["allow", "deny", "non_identity", "infrastructure", "mcp"],
  refersTo: [{ object: "identity provider", field: "identity_provider_id" }],
  example: {
    value: {
      attribute_name: "team",
      attribute_value: "ops",
      identity_provider_id: "a0000000-0000-4000-8000-000000000001",
    },
    matchedBy: {
      email: "ann@example.com",
      login: { identityProvider: "a0000000-0000-4000-8000-000000000001", samlAttributes: { team: "ops" } },
    },
  },
  matches: ({ attribute_name, attribute_value, identity_provider_id }, context) =>
    hasClaim(loginWith(context, identity_provider_id)?.samlAttributes, attribute_name, attribute_value),
} as const satisfies RuleKindRecord<"saml">;
