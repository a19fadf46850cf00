/** Targets, fleets and inventories. */
export const TARGET_CODES = {} as const;
