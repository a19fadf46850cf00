export { AccessAccount, type AccessAccountProps } from "./access-account";
export { Inventory, type InventoryHost, type InventoryOptions } from "./inventory";
export type { TargetAddressProps, TargetIpProps, TargetProps } from "./target";
export type { TargetCriteria, TargetProtocol } from "./target-criteria";
export { TargetFleet, type ITargetFleet, type OnExisting, type TargetFleetProps } from "./target-fleet";
