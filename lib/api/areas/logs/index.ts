import { accessRequests } from "./access-requests";
import { scimUpdates } from "./scim-updates";

export * from "./access-requests";
export * from "./scim-updates";

/** What has happened in an account. */
export const logs = { accessRequests, scim: { updates: scimUpdates } } as const;
