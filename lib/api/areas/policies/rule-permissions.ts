import type { Decision } from "./policy-limits";
import { INFRASTRUCTURE_RULE_KINDS, type RuleKind } from "./rule-kinds";

/**
 * Kinds that ask who someone is, and so match nobody before a login: the selectors that are "identity-based"
 * (https://developers.cloudflare.com/cloudflare-one/access-controls/policies/#selectors). A group is of these if a rule
 * in it is.
 */
export const IDENTITY_RULE_KINDS = [
  "auth_context",
  "auth_method",
  "azureAD",
  "cloudflare_account_member",
  "email",
  "email_domain",
  "email_list",
  "external_evaluation",
  "github-organization",
  "gsuite",
  "login_method",
  "oidc",
  "okta",
  "saml",
  "user_risk_score",
] as const satisfies readonly RuleKind[];

/** Kinds that match a program's credentials, which only Service Auth looks at (the same page). */
export const SERVICE_TOKEN_RULE_KINDS = [
  "any_valid_service_token",
  "service_token",
] as const satisfies readonly RuleKind[];

/**
 * The kinds that a policy of each decision cannot have, in any of its lists: Bypass lets through before anybody logs
 * in, service tokens need Service Auth (the same page), and tokens of linked applications Service Auth or Bypass (API
 * reference, `linked_app_token`).
 */
export const REFUSED_RULE_KINDS: Readonly<Record<Decision, readonly RuleKind[]>> = {
  allow: [...SERVICE_TOKEN_RULE_KINDS, "linked_app_token"],
  deny: [...SERVICE_TOKEN_RULE_KINDS, "linked_app_token"],
  non_identity: [],
  bypass: [...IDENTITY_RULE_KINDS, ...SERVICE_TOKEN_RULE_KINDS],
};

/** What the policies of some types of applications are narrowed to; of the types that are not named, nothing is. */
export const POLICY_PERMISSIONS = {
  infrastructure: { decisions: ["allow"], ruleKinds: INFRASTRUCTURE_RULE_KINDS, reusable: false },
} as const satisfies Readonly<
  Record<string, { decisions: readonly Decision[]; ruleKinds: readonly RuleKind[]; reusable: boolean }>
>;

/** Decisions in the order in which Access looks at them: within a row in the order of the application's policies. */
export const DECISION_ORDER = [
  ["bypass", "non_identity"],
  ["allow", "deny"],
] as const satisfies readonly (readonly Decision[])[];
