export { AccessAccount, type AccessAccountProps } from "./access-account";
export { GatewayCa, type GatewayCaProps, type IGatewayCa, type OnDestroy } from "./ssh/gateway-ca";
export { Inventory, type InventoryHost, type InventoryOptions } from "./inventory";
export type { TargetAddressProps, TargetIpProps, TargetProps } from "./targets/target";
export type { TargetCriteria, TargetProtocol } from "./targets/target-criteria";
export { TargetFleet, type ITargetFleet, type OnExisting, type TargetFleetProps } from "./targets/target-fleet";
export { AccessGroup, type AccessGroupProps, type IAccessGroup } from "./access-group";
export {
  AccessPolicy,
  type AccessPolicyProps,
  type ClipboardFormat,
  type ExistingPolicyProps,
  type IAccessPolicy,
  type RdpConnectionProps,
} from "./access-policy";
export type { ApprovalGroupProps } from "./approval";
export { Duration } from "./duration";
export type { LookUpProps } from "./look-up";
export type { InfrastructureAuthenticator, MfaProps, WebAuthenticator } from "./mfa";
export { Secret } from "./secret";
export type { SshHostFiles } from "./ssh/ssh-host";
export { ServiceToken, type IServiceToken, type ServiceTokenProps } from "./service-token";
export {
  AccessApplication,
  type AccessApplicationProps,
  type IAccessApplication,
} from "./applications/access-application";
export type { AttachedPoliciesProps } from "./applications/attached-policies";
export type { CorsHeadersProps } from "./applications/cors";
export { Destination, type PrivateDestinationProps } from "./applications/destination";
export { InfrastructureApp, type InfrastructureAppProps } from "./applications/infrastructure-app";
export type { InfrastructurePolicyProps } from "./applications/infrastructure-policy";
export type { LoginSettingsProps } from "./applications/login-settings";
export { McpApp, type McpAppProps } from "./applications/mcp-app";
export { McpPortalApp, type McpPortalAppProps } from "./applications/mcp-portal-app";
export type { DynamicClientRegistrationProps, OauthConfigurationProps } from "./applications/oauth-configuration";
export { ScimAuthentication, type ScimConfigProps } from "./applications/scim";
export { SelfHostedApp, type SameSite, type SelfHostedAppProps } from "./applications/self-hosted-app";
export {
  InfrastructureTarget,
  type IInfrastructureTarget,
  type InfrastructureTargetProps,
} from "./targets/infrastructure-target";
export { McpAuth } from "./mcp/mcp-auth";
export { McpServer, type IMcpServer, type McpServerProps } from "./mcp/mcp-server";
export { McpTools } from "./mcp/mcp-tools";
export type { McpOauthClientProps, OauthAuthMethod } from "./mcp/oauth-client";
export { SshInfrastructureApp, type SshInfrastructureAppProps } from "./ssh/ssh-infrastructure-app";
export type { SshTargets } from "./ssh/ssh-targets";
export type {
  ExistingPortalServerProps,
  NewPortalServerProps,
  PortalServerProps,
  PortalServerSettings,
} from "./mcp/portal-server";
export { SecureMcpPortal, type McpCodeMode, type SecureMcpPortalProps } from "./mcp/secure-mcp-portal";
