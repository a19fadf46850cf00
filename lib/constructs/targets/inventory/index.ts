export { Inventory } from "./inventory";
export type { InventoryHost, InventoryOptions } from "./reading";
