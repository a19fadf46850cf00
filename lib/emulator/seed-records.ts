import { accessRequestRecord } from "./areas/logs/access-requests";
import { scimUpdateRecord } from "./areas/logs/scim-updates";
import { sessionRecord } from "./areas/users/active-sessions";
import { failedLoginRecord } from "./areas/users/failed-logins";
import { identityRecord } from "./areas/users/last-seen-identity";

/** What a seed can have though no call creates it, by the place it is read at. */
export const seedRecords = {
  "users.activeSessions": sessionRecord,
  "users.failedLogins": failedLoginRecord,
  "users.lastSeenIdentity": identityRecord,
  "logs.accessRequests": accessRequestRecord,
  "logs.scim.updates": scimUpdateRecord,
} as const;
