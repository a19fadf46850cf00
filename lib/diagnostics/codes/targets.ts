/** Targets, fleets and inventories. */
export const TARGET_CODES = {
  CFA1700: "Provisional",
} as const;
