export { AccessRule, type IdentityProviderGroup, type RiskLevel } from "./access-rule";
export { RULE_LISTS, type AccessRules, type RuleList } from "./access-rules";
export { decisionProblems, decisionWarnings, infrastructureProblems } from "./policy-problems";
export type { ApplicationReference, GroupReference, ServiceTokenReference } from "./references";
export type { RuleJson, RuleValue } from "./rule-json";
export { ruleProblems } from "./rule-problems";
