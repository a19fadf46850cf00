import { targets } from "./targets";

export * from "./target-limits";
export * from "./targets";

/** The targets of infrastructure applications. */
export const infrastructure = { targets } as const;
