export {
  AccessRule,
  isAccessRule,
  type AccessRules,
  type GroupReference,
  type IdentityProviderGroup,
  type RiskLevel,
} from "./access-rule";
export { RULE_LISTS, type RuleList } from "./rule-lists";
export { applicationDiagnostics, decisionDiagnostics, decisionWarnings } from "./policy-diagnostics";
export type {
  AddressListReference,
  ApplicationReference,
  DevicePostureReference,
  EmailListReference,
  IdentityProviderReference,
  ServiceTokenReference,
  UserReference,
} from "./references";
export { ruleDiagnostics } from "./rule-diagnostics";
export type { RuleJson, RuleValue } from "./rule-json";
