export { AccessAccount, type AccessAccountProps } from "./account/access-account";
export { GatewayCa, type GatewayCaProps, type IGatewayCa, type OnDestroy } from "./ssh/gateway-ca";
export { Inventory } from "./targets/inventory/inventory";
export type { InventoryColumns, InventoryOptions } from "./targets/inventory/options";
export type { InventoryHost } from "./targets/inventory/reading";
export type { InventoryRow } from "./targets/inventory/rows";
export type { TargetAddressProps, TargetIpProps, TargetProps } from "./targets/target";
export type { TargetCriteria, TargetCriteriaProps, TargetProtocol } from "./targets/target-criteria";
export type { TakenOver } from "./targets/take-over";
export type { TargetHosts } from "./targets/target-hosts";
export type { TargetSelection, TargetSelections } from "./targets/target-selection";
export { TargetFleet, type ITargetFleet, type OnExisting, type TargetFleetProps } from "./targets/target-fleet";
export { AccessGroup, type AccessGroupProps, type IAccessGroup } from "./policies/access-group";
export {
  AccessPolicy,
  type AccessPolicyProps,
  type ExistingPolicyProps,
  type IAccessPolicy,
} from "./policies/access-policy";
export { PolicyTest, type IPolicyTest, type PolicyTestProps, type PolicyTestStatus } from "./policies/policy-test";
export {
  IdentityProvider,
  type ExistingIdentityProviderProps,
  type FoundIdentityProviderProps,
  type IdentityProviderOf,
  type IIdentityProviderOf,
} from "./identity/identity-provider";
export type {
  ClaimsIdentityProviderProps,
  IdentityProviderProps,
  IdentityProviderScimProps,
  IdentityUpdateBehavior,
  OauthIdentityProviderProps,
  ScimIdentityProviderProps,
} from "./identity/identity-provider-props";
export type { IIdentityProvider } from "./identity/identity-provider-reference";
export type { IdentityProviderKind } from "./identity/kinds";
export type { CloudflareIdentityProviderProps, CloudflareRules } from "./identity/kinds/cloudflare";
export type { EntraIdentityProviderProps, EntraPrompt, EntraRules } from "./identity/kinds/entra";
export type {
  CentrifyIdentityProviderProps,
  GoogleWorkspaceIdentityProviderProps,
  GoogleWorkspaceRules,
  OktaIdentityProviderProps,
  OktaRules,
  OneloginIdentityProviderProps,
  PingoneIdentityProviderProps,
} from "./identity/kinds/hosted";
export type { ClaimRules, GithubRules } from "./identity/kinds/oauth";
export type { OidcIdentityProviderProps } from "./identity/kinds/oidc";
export type { SamlHeaderAttributeProps, SamlIdentityProviderProps, SamlRules } from "./identity/kinds/saml";
export { Duration } from "./values/duration";
export type { LookUpProps } from "./account/look-up";
export type {
  ApprovalGroupProps,
  ClipboardFormat,
  InfrastructureAuthenticator,
  MfaProps,
  RdpConnectionProps,
  WebAuthenticator,
} from "./policies/policy-props";
export { Secret } from "./values/secret";
export type { SshHostFiles } from "./ssh/ssh-host";
export {
  ServiceToken,
  type IServiceToken,
  type ServiceTokenL1,
  type ServiceTokenProps,
} from "./policies/service-token";
export {
  SecretSink,
  type AwsSinkProps,
  type AzureSinkProps,
  type GoogleSinkProps,
  type KubernetesSinkProps,
  type RotatedSecret,
  type SinkProviderProps,
  type VaultSinkProps,
  type WriteSecret,
} from "./policies/secret-sink";
export { AccessDefaults, type ApplicationDefaults } from "./applications/access-defaults";
export {
  AccessApplication,
  type AccessApplicationProps,
  type ApplicationL1,
  type ApplicationScopeProps,
  type IAccessApplication,
} from "./applications/base/access-application";
export type { ExpectationOptions } from "./expectations/expectation";
export type { AttachedPoliciesProps } from "./applications/base/attached-policies";
export type { CorsHeadersProps } from "./applications/base/cors";
export { Destination, type PrivateDestinationProps } from "./applications/base/destination";
export { diagnosticsOf, type ConstructDiagnostic } from "./kernel/fail-closed";
export {
  AppLauncherApp,
  type AppLauncherAppProps,
  type FooterLinkProps,
  type LandingPageDesignProps,
} from "./applications/app-launcher-app";
export { BookmarkApp, type BookmarkAppProps } from "./applications/bookmark-app";
export { BrowserIsolationApp, type BrowserIsolationAppProps } from "./applications/browser-isolation-app";
export { ProxyEndpointApp, type ProxyEndpointAppProps } from "./applications/proxy-endpoint-app";
export { RdpApp, type RdpAppProps } from "./applications/rdp-app";
export { RdpInfrastructureApp, type RdpInfrastructureAppProps } from "./applications/rdp-infrastructure-app";
export { DashSsoApp, type DashSsoAppProps } from "./applications/saas/dash-sso-app";
export {
  OidcApp,
  type OidcAppProps,
  type OidcClaimProps,
  type OidcGrantType,
  type OidcScope,
} from "./applications/saas/oidc-app";
export { SaasApp } from "./applications/saas/saas-app";
export type { SaasApplicationProps, VisibleProps } from "./applications/saas/saas-application";
export {
  SamlApp,
  type SamlAppProps,
  type SamlAttributeProps,
  type SamlLoginProps,
  type SamlNameFormat,
  type SamlNameIdFormat,
} from "./applications/saas/saml-app";
export { SshApp, type SshAppProps } from "./applications/ssh-app";
export { VncApp, type VncAppProps } from "./applications/vnc-app";
export { WarpApp, type WarpAppProps } from "./applications/warp-app";
export { Organization } from "./organization/organization";
export type {
  LoginDesignProps,
  OrganizationCustomPagesProps,
  OrganizationMfaProps,
  OrganizationProps,
  PivKeyRequirementsProps,
  ServiceTokenInactivityAction,
  ServiceTokenInactivityProps,
} from "./organization/organization-props";
export { ApplicationSettings, type ApplicationSettingsProps } from "./applications/application-settings";
export { InfrastructureApp, type InfrastructureAppProps } from "./applications/infrastructure-app";
export type { InfrastructurePolicyProps } from "./applications/base/infrastructure-policy";
export type {
  LoginProps,
  LoginSettingsProps,
  SessionSettingsProps,
  TileProps,
} from "./applications/base/login-settings";
export { McpApp, type McpAppProps } from "./applications/mcp-app";
export { McpPortalApp, type McpPortalAppProps } from "./applications/mcp-portal-app";
export type { DynamicClientRegistrationProps, OauthConfigurationProps } from "./applications/base/oauth-configuration";
export { ScimAuthentication, type ScimConfigProps } from "./applications/base/scim";
export type { SameSite, WebApplicationProps } from "./applications/base/web-application";
export { SelfHostedApp, type SelfHostedAppProps } from "./applications/self-hosted-app";
export {
  InfrastructureTarget,
  type IInfrastructureTarget,
  type InfrastructureTargetProps,
} from "./targets/infrastructure-target";
export { AgentAccess, type AgentAccessProps, type AgentServerProps, type AgentToolsProps } from "./mcp/agent-access";
export { McpAuth, type McpOauthClientProps, type OauthAuthMethod } from "./mcp/mcp-auth";
export type { IMcpServer } from "./applications/base/mcp-server-reference";
export { McpServer, type McpServerProps } from "./mcp/mcp-server";
export { McpTools } from "./mcp/mcp-tools";
export { SshInfrastructureApp, type SshInfrastructureAppProps } from "./ssh/ssh-infrastructure-app";
export type {
  ExistingPortalServerProps,
  NewPortalServerProps,
  PortalServerProps,
  PortalServerSettings,
} from "./mcp/portal-member";
export { SecureMcpPortal, type McpCodeMode, type SecureMcpPortalProps } from "./mcp/secure-mcp-portal";
export type { AccountRead, AccountReads } from "./reads/account-reads";
export { TokenRevocation, type TokenRevocationProps } from "./users/token-revocation";
export { AccessUser, type AccessUserProps, type IAccessUser } from "./users/access-user";
export { AccessTag, type AccessTagProps, type IAccessTag } from "./tags/access-tag";
export { AddressList, type AddressListProps, type IAddressList } from "./lists/address-list";
export { EmailList, type EmailListProps, type IEmailList } from "./lists/email-list";
export { SerialList, type ISerialList, type SerialListProps } from "./lists/serial-list";
export type { ListValueProps } from "./lists/zero-trust-list";
export { VirtualNetwork, type IVirtualNetwork, type VirtualNetworkProps } from "./networks/virtual-network";
export { DevicePosture, type DevicePostureProps, type IDevicePosture } from "./devices/device-posture";
export { PostureCheck } from "./devices/posture-check";
export type {
  PostureAntivirusInput,
  PostureApplicationInput,
  PostureCertificateLocations,
  PostureClientCertificateInput,
  PostureClientCertificateV2Input,
  PostureCrowdstrikeInput,
  PostureCustomInput,
  PostureDiskEncryptionInput,
  PostureDomainJoinedInput,
  PostureFileInput,
  PostureFirewallInput,
  PostureIntuneInput,
  PostureKolideInput,
  PostureOperator,
  PostureOsVersionInput,
  PosturePlatform,
  PostureSentineloneInput,
  PostureTaniumInput,
  PostureUniqueClientIdInput,
  PostureWorkspaceOneInput,
} from "./devices/posture-inputs";
export {
  PostureIntegration,
  type IPostureIntegration,
  type PostureIntegrationProps,
} from "./devices/posture-integration";
export {
  PostureProvider,
  type PostureCrowdstrikeConfig,
  type PostureCustomConfig,
  type PostureIntuneConfig,
  type PostureKolideConfig,
  type PostureSentineloneConfig,
  type PostureTaniumConfig,
  type PostureUptycsConfig,
  type PostureWorkspaceOneConfig,
} from "./devices/posture-provider";
export { MtlsCertificate, type MtlsCertificateProps } from "./certificates/mtls-certificate";
export {
  MtlsHostnameSettings,
  type MtlsHostnameProps,
  type MtlsHostnameSettingsProps,
} from "./certificates/mtls-hostname-settings";
export {
  ShortLivedCertificate,
  type IShortLivedCertificate,
  type ShortLivedCertificateLookUpProps,
  type ShortLivedCertificateProps,
} from "./certificates/short-lived-certificate";
export { KeyConfiguration, type KeyConfigurationProps } from "./keys/key-configuration";
export { CustomPage, type CustomPageProps, type CustomPageType, type ICustomPage } from "./pages/custom-page";
export { movedFrom, type Movable } from "./kernel/moved-from";
export { removedWithoutDestroy } from "./kernel/removed-without-destroy";
export { importFromState, type ImportFromState } from "./kernel/import-from-state";
export { Guardrails, type GuardrailOptions, type SuppressionProps } from "./guardrails/guardrails";
