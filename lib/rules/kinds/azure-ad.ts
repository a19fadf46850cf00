import { isInProviderGroup } from "./matching";
import type { RuleKindRecord } from "./record";

/** Members of a Microsoft Entra (Azure AD) group. */
export const azureAD = {
  kind: "azureAD",
  attribute: "azure_ad",
  factory: "entraGroup",
  identityBased: true,
  permittedIn: ["allow", "deny", "non_identity", "infrastructure", "mcp"],
  refersTo: [{ object: "identity provider", field: "identity_provider_id" }],
  example: {
    value: { id: "f174e90a-fafe-4643-bbbc-4a0ed4fc8415", identity_provider_id: "a0000000-0000-4000-8000-000000000001" },
    matchedBy: {
      email: "ann@example.com",
      login: {
        identityProvider: "a0000000-0000-4000-8000-000000000001",
        groups: ["f174e90a-fafe-4643-bbbc-4a0ed4fc8415"],
      },
    },
  },
  matches: ({ id, identity_provider_id }, context) => isInProviderGroup(context, identity_provider_id, id),
} as const satisfies RuleKindRecord<"azureAD">;
