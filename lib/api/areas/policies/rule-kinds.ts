import type { AccessRule } from "./rules";

/** The kinds of access rules, by the key that holds the rule in JSON: `{ "email": { "email": "a@example.com" } }`. */
export const RULE_KINDS = [
  "group",
  "any_valid_service_token",
  "auth_context",
  "auth_method",
  "azureAD",
  "certificate",
  "common_name",
  "geo",
  "device_posture",
  "email_domain",
  "email_list",
  "email",
  "everyone",
  "external_evaluation",
  "github-organization",
  "gsuite",
  "login_method",
  "ip_list",
  "ip",
  "okta",
  "saml",
  "oidc",
  "service_token",
  "linked_app_token",
  "user_risk_score",
  "cloudflare_account_member",
] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/**
 * The kinds that policies of infrastructure applications take
 * (https://developers.cloudflare.com/cloudflare-one/access-controls/applications/non-http/infrastructure-apps/#infrastructure-policy-selectors).
 */
export const INFRASTRUCTURE_RULE_KINDS = [
  "email",
  "email_domain",
  "saml",
  "geo",
  "auth_method",
  "device_posture",
  "azureAD",
  "github-organization",
  "gsuite",
  "okta",
] as const satisfies readonly RuleKind[];

/** The kind of a rule: the one key it has. */
export function kindOfRule(rule: AccessRule): RuleKind {
  const kind = RULE_KINDS.find((name) => (rule as Partial<Record<RuleKind, unknown>>)[name] !== undefined);
  if (kind === undefined) throw new TypeError(`no rule: given the keys ${JSON.stringify(Object.keys(rule))}`);
  return kind;
}

/** How much a user is thought to be at risk. */
export const RISK_LEVELS = ["low", "medium", "high", "unscored"] as const;

/** Emails or addresses that one rule, by way of a list, may stand for (https://developers.cloudflare.com/cloudflare-one/account-limits/). */
export const VALUES_PER_RULE = 1_000;
