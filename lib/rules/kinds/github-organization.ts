import { has, isSame, loginWith } from "./matching";
import type { RuleKindRecord } from "./record";

/** Members of a GitHub organization, or of one of its teams. */
export const githubOrganization = {
  kind: "github-organization",
  attribute: "github_organization",
  factory: "githubOrganization",
  identityBased: true,
  permittedIn: ["allow", "deny", "non_identity", "infrastructure", "mcp"],
  refersTo: [{ object: "identity provider", field: "identity_provider_id" }],
  example: {
    value: { name: "example", team: "platform", identity_provider_id: "a0000000-0000-4000-8000-000000000001" },
    matchedBy: {
      email: "ann@example.com",
      login: {
        identityProvider: "a0000000-0000-4000-8000-000000000001",
        githubOrganizations: [{ name: "example", teams: ["platform"] }],
      },
    },
  },
  matches: ({ name, team, identity_provider_id }, context) =>
    loginWith(context, identity_provider_id)?.githubOrganizations?.some(
      (organization) => isSame(organization.name, name) && (team === undefined || has(organization.teams, team)),
    ) ?? false,
} as const satisfies RuleKindRecord<"github-organization">;
