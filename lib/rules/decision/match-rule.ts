import { kindOfRule, type RuleKind } from "../../api/areas/policies/rule-kinds";
import type { AccessRule, AccessRuleOf } from "../../api/areas/policies/rules";
import { isInBlock } from "./address";
import type { AccessFacts, ClaimValue, LoginFacts } from "./facts";
import { listsMatch } from "./match-lists";
import type { Groups } from "./rule-lists";

/** What a rule is matched against. */
export interface MatchContext {
  readonly facts: AccessFacts;
  readonly groups: Groups;
  /** Groups that are being matched: one that leads back to itself has nobody in it. */
  readonly within?: readonly string[];
}

type ValueOf<Kind extends RuleKind> = AccessRuleOf<Kind>[Kind];

/** Whether a rule of a kind matches. */
type Matchers = { readonly [Kind in RuleKind]: (value: ValueOf<Kind>, context: MatchContext) => boolean };

/** Whether a rule matches. A fact that is not known matches no rule. */
export function ruleMatches(rule: AccessRule, context: MatchContext): boolean {
  const kind = kindOfRule(rule);
  const matches = matchers[kind] as (value: unknown, context: MatchContext) => boolean;
  return matches((rule as Readonly<Partial<Record<RuleKind, unknown>>>)[kind], context);
}

const isSame = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();
const has = (list: readonly string[] | undefined, value: string): boolean => list?.includes(value) ?? false;

/** The login, if it was by this identity provider: what others say does not count. */
const loginBy = ({ facts: { login } }: MatchContext, id: string): LoginFacts | undefined =>
  isSame(login?.identityProvider, id) ? login : undefined;

const isInGroupOf = (context: MatchContext, provider: string, group: string): boolean =>
  has(loginBy(context, provider)?.groups, group);

function claims(values: Readonly<Record<string, ClaimValue>> | undefined, name: string, value: string): boolean {
  if (values === undefined || !Object.hasOwn(values, name)) return false;
  return [values[name] ?? []].flat().includes(value);
}

const matchers: Matchers = {
  group: ({ id }, context) => isInGroup(id, context),
  everyone: () => true,

  email: ({ email }, { facts }) => isSame(facts.email, email),
  email_domain: ({ domain }, { facts }) => isSame(facts.email?.slice(facts.email.lastIndexOf("@") + 1), domain),
  email_list: ({ id }, { facts }) => has(facts.lists, id),

  ip: ({ ip }, { facts }) => facts.ip !== undefined && isInBlock(facts.ip, ip),
  ip_list: ({ id }, { facts }) => has(facts.lists, id),
  geo: ({ country_code }, { facts }) => isSame(facts.country, country_code),
  device_posture: ({ integration_uid }, { facts }) => has(facts.devicePosture, integration_uid),
  user_risk_score: ({ user_risk_score }, { facts }) =>
    facts.riskScore !== undefined && user_risk_score.includes(facts.riskScore),

  certificate: (_value, { facts }) => facts.certificate !== undefined,
  common_name: ({ common_name }, { facts }) => facts.certificate?.commonName === common_name,
  any_valid_service_token: (_value, { facts }) => facts.serviceToken !== undefined,
  service_token: ({ token_id }, { facts }) => isSame(facts.serviceToken, token_id),
  linked_app_token: ({ app_uid }, { facts }) => isSame(facts.linkedApp, app_uid),

  login_method: ({ id }, context) => loginBy(context, id) !== undefined,
  auth_method: ({ auth_method }, { facts }) => has(facts.login?.methods, auth_method),
  auth_context: ({ ac_id, identity_provider_id }, context) =>
    has(loginBy(context, identity_provider_id)?.authContexts, ac_id),
  azureAD: ({ id, identity_provider_id }, context) => isInGroupOf(context, identity_provider_id, id),
  okta: ({ name, identity_provider_id }, context) => isInGroupOf(context, identity_provider_id, name),
  gsuite: ({ email, identity_provider_id }, context) => isInGroupOf(context, identity_provider_id, email),
  "github-organization": ({ name, team, identity_provider_id }, context) =>
    loginBy(context, identity_provider_id)?.githubOrganizations?.some(
      (organization) => isSame(organization.name, name) && (team === undefined || has(organization.teams, team)),
    ) ?? false,
  saml: ({ attribute_name, attribute_value, identity_provider_id }, context) =>
    claims(loginBy(context, identity_provider_id)?.samlAttributes, attribute_name, attribute_value),
  oidc: ({ claim_name, claim_value, identity_provider_id }, context) =>
    claims(loginBy(context, identity_provider_id)?.oidcClaims, claim_name, claim_value),

  external_evaluation: ({ evaluate_url }, { facts }) => has(facts.externalEvaluations, evaluate_url),
  cloudflare_account_member: ({ account_id }, { facts }) => has(facts.accounts, account_id),
};

function isInGroup(id: string, context: MatchContext): boolean {
  const { groups, within = [] } = context;
  const group = groups.get(id) ?? groups.get(id.toLowerCase());
  if (group === undefined || within.includes(id)) return false;
  return listsMatch(group, { ...context, within: [...within, id] });
}
