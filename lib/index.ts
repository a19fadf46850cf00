export * from "./constructs";
export {
  AccessRule,
  type AccessRules,
  type ApplicationReference,
  type GroupReference,
  type IdentityProviderGroup,
  type RiskLevel,
  type ServiceTokenReference,
} from "./rules";
