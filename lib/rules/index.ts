export { AccessRule, type IdentityProviderGroup, type RiskLevel } from "./access-rule";
export { RULE_LISTS, type AccessRules, type RuleList } from "./access-rules";
export { applicationDiagnostics, decisionDiagnostics, decisionWarnings } from "./policy-diagnostics";
export type { ApplicationReference, GroupReference, ServiceTokenReference } from "./references";
export { ruleDiagnostics } from "./rule-diagnostics";
export type { RuleJson, RuleValue } from "./rule-json";
