import { kindOfRule } from "../../rules/kinds";
import type { AccessRule, RuleKind } from "../../api/areas/policies/rules";
import type { AccessModel, Key, ModelRule, Part } from "../model/access-model";

/** The value of a rule: its fields by their names in the API. */
type Fields = Readonly<Record<string, unknown>>;

const named = (parts: ReadonlyMap<Key, Part>, key: unknown): string =>
  JSON.stringify(parts.get(String(key))?.name ?? String(key));

const provider = (model: AccessModel, { identity_provider_id }: Fields): string =>
  `of ${named(model.identityProviders, identity_provider_id)}`;

const listOf = ({ lists }: AccessModel, { id }: Fields): string => `the list ${named(lists, id)}`;

/** Each kind of rule as a noun, after which a policy "includes" it: `the email domain example.com`. */
const WORDS: Readonly<Record<RuleKind, (fields: Fields, model: AccessModel) => string>> = {
  email: ({ email }) => String(email),
  email_domain: ({ domain }) => `the email domain ${String(domain)}`,
  email_list: (fields, model) => listOf(model, fields),
  group: ({ id }, { groups }) => `the Access group ${named(groups, id)}`,
  login_method: ({ id }, { identityProviders }) => `a login with ${named(identityProviders, id)}`,
  auth_method: ({ auth_method }) =>
    auth_method === "mfa" ? "a login with MFA" : `a login with the method ${String(auth_method)}`,
  auth_context: (fields, model) => `the authentication context ${String(fields.ac_id)} ${provider(model, fields)}`,
  azureAD: (fields, model) => `the group ${String(fields.id)} ${provider(model, fields)}`,
  "github-organization": (fields, model) =>
    `the GitHub organization ${String(fields.name)}${fields.team === undefined ? "" : `, team ${fields.team as string},`} ${provider(model, fields)}`,
  gsuite: (fields, model) => `the group ${String(fields.email)} ${provider(model, fields)}`,
  okta: (fields, model) => `the group ${String(fields.name)} ${provider(model, fields)}`,
  saml: (fields, model) =>
    `the SAML attribute ${String(fields.attribute_name)} = ${JSON.stringify(fields.attribute_value)} ${provider(model, fields)}`,
  oidc: (fields, model) =>
    `the claim ${String(fields.claim_name)} = ${JSON.stringify(fields.claim_value)} ${provider(model, fields)}`,
  cloudflare_account_member: ({ account_id }) => `members of the Cloudflare account ${String(account_id)}`,
  user_risk_score: ({ user_risk_score }) => `the risk score ${[user_risk_score].flat().join(" or ")}`,
  external_evaluation: ({ evaluate_url }) => `whom ${String(evaluate_url)} allows`,
  everyone: () => "everyone",
  geo: ({ country_code }) => `the country ${String(country_code)}`,
  ip: ({ ip }) => `the addresses ${String(ip)}`,
  ip_list: (fields, model) => listOf(model, fields),
  device_posture: ({ integration_uid }, { postureChecks }) =>
    `devices that pass ${named(postureChecks, integration_uid)}`,
  certificate: () => "a client certificate",
  common_name: ({ common_name }) => `the certificate of ${String(common_name)}`,
  service_token: ({ token_id }, { serviceTokens }) => `the service token ${named(serviceTokens, token_id)}`,
  any_valid_service_token: () => "any valid service token",
  linked_app_token: ({ app_uid }, { applications }) => `an OAuth token of ${named(applications, app_uid)}`,
};

/** A rule in words, with names in place of keys: `the Access group "Engineers"`. */
export function ruleInWords(model: AccessModel, rule: ModelRule): string {
  if ("opaque" in rule) return `${rule.opaque.name}, which is not known (${rule.opaque.reason})`;
  const kind = kindOfRule(rule);
  const fields = (rule as Readonly<Record<string, Fields>>)[kind] ?? {};
  return WORDS[kind](fields, model);
}

/** Rules in words, and of Access groups what is in them: `the Access group "Engineers" (the group eng of "Okta")`. */
export const openedRulesInWords = (
  model: AccessModel,
  rules: readonly (ModelRule | AccessRule)[],
  conjunction: "and" | "or",
): string => rulesInWords(model, rules, conjunction, (rule) => ruleInWords(model, rule) + contents(model, rule));

function contents(model: AccessModel, rule: ModelRule | AccessRule): string {
  const group = "group" in rule ? model.groups.get(rule.group.id) : undefined;
  if (group === undefined) return "";
  const parts = [
    rulesInWords(model, group.include, "or"),
    group.require.length > 0 && `requires ${rulesInWords(model, group.require, "and")}`,
    group.exclude.length > 0 && `excludes ${rulesInWords(model, group.exclude, "and")}`,
  ];
  return ` (${parts.filter(Boolean).join("; ") || "nobody"})`;
}

/** The most rules shown of one list. */
const SHOWN = 5;

/** Rules in words: `a, b or 7 more`. */
export function rulesInWords(
  model: AccessModel,
  rules: readonly (ModelRule | AccessRule)[],
  conjunction: "and" | "or",
  inWords = (rule: ModelRule | AccessRule): string => ruleInWords(model, rule),
): string {
  const words = rules.slice(0, rules.length > SHOWN ? SHOWN - 1 : SHOWN).map(inWords);
  const more = rules.length - words.length;
  const all = more === 0 ? words : [...words, `${more} more`];
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} ${conjunction} ${all.at(-1) ?? ""}`;
}
