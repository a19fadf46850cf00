export { AccessAccount, type AccessAccountProps } from "./access-account";
export { GatewayCa, type GatewayCaProps, type IGatewayCa, type OnDestroy } from "./gateway-ca";
export { Inventory, type InventoryHost, type InventoryOptions } from "./inventory";
export type { TargetAddressProps, TargetIpProps, TargetProps } from "./target";
export type { TargetCriteria, TargetProtocol } from "./target-criteria";
export { TargetFleet, type ITargetFleet, type OnExisting, type TargetFleetProps } from "./target-fleet";
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
export type { InfrastructureAuthenticator, MfaProps, WebAuthenticator } from "./mfa";
export { Secret } from "./secret";
export type { SshHostFiles } from "./ssh-host";
export { ServiceToken, type IServiceToken, type ServiceTokenProps } from "./service-token";
