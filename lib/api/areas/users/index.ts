import { activeSessions } from "./active-sessions";
import { failedLogins } from "./failed-logins";
import { lastSeenIdentity } from "./identity";
import { userEndpoints } from "./users";

export * from "./active-sessions";
export * from "./failed-logins";
export * from "./identity";
export * from "./users";

/** Users, their sessions, failed logins and identities. */
export const users = { ...userEndpoints, activeSessions, failedLogins, lastSeenIdentity } as const;
