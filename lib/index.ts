export * from "./constructs";
export { DiagnosticError, type Diagnostic, type DiagnosticCode } from "./diagnostics";
export {
  AccessRule,
  type AccessRules,
  type ApplicationReference,
  type GroupReference,
  type IdentityProviderGroup,
  type IdentityProviderReference,
  type RiskLevel,
  type ServiceTokenReference,
} from "./rules";
