export * from "./constructs";
export { DiagnosticError, type Diagnostic, type DiagnosticCode } from "./diagnostics";
export {
  AccessRule,
  type AccessRules,
  type AddressListReference,
  type ApplicationReference,
  type DevicePostureReference,
  type EmailListReference,
  type GroupReference,
  type IdentityProviderGroup,
  type IdentityProviderReference,
  type RiskLevel,
  type ServiceTokenReference,
  type UserReference,
} from "./rules";
export { Person, PersonError, type FreeFact, type ProviderGroupRule, type Risk } from "./reach/person";
export type {
  Named,
  NamedApplication,
  NamedCheck,
  NamedGroup,
  NamedList,
  NamedProvider,
  NamedServiceToken,
} from "./reach/person";
export {
  decide,
  explain,
  type AccessDecision,
  type AccessFacts,
  type ClaimValue,
  type DecidingPolicy,
  type DecisionInput,
  type GithubMembership,
  type Groups,
  type LoginFacts,
  type PolicyOutcome,
  type Refusal,
  type RuleLists,
} from "./rules/decision";
