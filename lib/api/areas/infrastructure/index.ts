import { targets } from "./targets";

export * from "./target-limits";
export * from "./targets";

/** What infrastructure applications protect. */
export const infrastructure = { targets } as const;
