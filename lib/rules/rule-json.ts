import { RULE_KINDS } from "../api/areas/policies/rule-kinds";
import { literalText } from "./terraform-literal";

/** What one kind of rule says, in the names of the API. */
export type RuleValue = Readonly<Record<string, unknown>>;

/** A rule as JSON: one key, the kind, and what it says. */
export type RuleJson = Readonly<Record<string, RuleValue>>;

/** The rule as the API has it: `{ "github-organization": { name: "example", … } }`. */
export const ruleToApi = (kind: string, value: RuleValue): RuleJson => ({ [kind]: value });

/**
 * The rule in the attributes of Terraform: `{ github_organization: { name: "example", … } }`. Of groups, policies,
 * policies of applications, and of the companion's resources alike. Names are as Terraform writes them, so that kinds
 * which the L1s do not know yet pass as well.
 */
export const ruleToTerraform = (kind: string, value: RuleValue): RuleJson => ({
  [attributeOf(kind)]: literalValue(value) as RuleValue,
});

/** The rule that Terraform's attributes say: of the attributes, one is not null. */
export function ruleFromTerraform(attributes: Readonly<Record<string, RuleValue | null | undefined>>): RuleJson {
  const said = Object.entries(attributes).flatMap(([name, value]) =>
    value ? [[kindOf(name), withoutNulls(value)]] : [],
  );
  return Object.fromEntries(said) as RuleJson;
}

/** The attribute of a kind: the API is not of one mind about spelling. */
const attributeOf = (kind: string): string => (kind === "azureAD" ? "azure_ad" : kind.replaceAll("-", "_"));

const kindOf = (attribute: string): string => RULE_KINDS.find((kind) => attributeOf(kind) === attribute) ?? attribute;

const withoutNulls = (value: RuleValue): RuleValue =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null && field !== undefined));

function literalValue(value: unknown): unknown {
  if (typeof value === "string") return literalText(value);
  if (Array.isArray(value)) return value.map(literalValue);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, literalValue(field)]));
}
