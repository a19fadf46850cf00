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
