import { accessRequestRecord } from "./handlers/logs/access-requests";
import { scimUpdateRecord } from "./handlers/logs/scim-updates";
import { sessionRecord } from "./handlers/users/active-sessions";
import { failedLoginRecord } from "./handlers/users/failed-logins";
import { identityRecord } from "./handlers/users/last-seen-identity";

/** What a seed can have though no call creates it, by the place it is read at. */
export const seedRecords = {
  "users.activeSessions": sessionRecord,
  "users.failedLogins": failedLoginRecord,
  "users.lastSeenIdentity": identityRecord,
  "logs.accessRequests": accessRequestRecord,
  "logs.scim.updates": scimUpdateRecord,
} as const;
