import { gatewayCa } from "./gateway-ca";
import { targets } from "./infrastructure/targets";
import { tokens } from "./tokens";

export * from "./endpoint";
export * from "./envelope";
export * from "./identifiers";
export * from "./limits";
export * from "./permission";
export * from "./schema";
export * from "./gateway-ca";
export * from "./infrastructure/target-limits";
export * from "./infrastructure/targets";
export * from "./tokens";

/** The Access API: every endpoint, once. Client, emulator, documentation and `cfaccess api` follow from it. */
export const accessApi = {
  gatewayCa,
  infrastructure: { targets },
  tokens,
} as const;
export type AccessApi = typeof accessApi;
