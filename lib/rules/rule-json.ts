import { RULE_KIND_NAMES, recordOf } from "./kinds";
import { literalValue } from "./terraform-literal";

/** The value of a rule: its fields, by their names in the API. */
export type RuleValue = Readonly<Record<string, unknown>>;

/** A rule as JSON: one key, the kind of the rule, with its value. */
export type RuleJson = Readonly<Record<string, RuleValue>>;

/** The rule in the API's JSON: `{ "github-organization": { name: "example", … } }`. */
export const ruleToApi = (kind: string, value: RuleValue): RuleJson => ({ [kind]: value });

/**
 * The rule as Terraform attributes: `{ github_organization: { name: "example", … } }`. Groups, policies and policies of
 * applications have the same attributes, in both providers. The names are Terraform's, not cdktf's, so that kinds that
 * the L1s do not know pass too.
 */
export const ruleToTerraform = (kind: string, value: RuleValue): RuleJson => literalValue(unescapedRule(kind, value));

/** The same, before template syntax in its strings is escaped. */
export const unescapedRule = (kind: string, value: RuleValue): RuleJson => ({ [attributeOf(kind)]: value });

/** The rule in Terraform's attributes, of which one is not null. */
export function ruleFromTerraform(attributes: Readonly<Record<string, RuleValue | null | undefined>>): RuleJson {
  const rules = Object.entries(attributes).flatMap(([name, value]) =>
    value ? [[kindOf(name), withoutNulls(value)]] : [],
  );
  return Object.fromEntries(rules) as RuleJson;
}

/** The attribute of a kind. Terraform's names have no hyphens. */
const attributeOf = (kind: string): string => recordOf(kind)?.attribute ?? kind.replaceAll("-", "_");

const kindOf = (attribute: string): string =>
  RULE_KIND_NAMES.find((kind) => attributeOf(kind) === attribute) ?? attribute;

const withoutNulls = (value: RuleValue): RuleValue =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null && field !== undefined));
