import { accessRequests } from "./access-requests";
import { scimUpdates } from "./scim-updates";

export * from "./access-requests";
export * from "./scim-updates";

/** Logs of an account: logins and SCIM updates. */
export const logs = { accessRequests, scim: { updates: scimUpdates } } as const;
