import type { AccessApi } from "../../../api";
import type { Handlers } from "../../core/handler";
import { activeSessions } from "./active-sessions";
import { failedLogins } from "./failed-logins";
import { lastSeenIdentity } from "./last-seen-identity";
import { userHandlers } from "./users";

export const users: Handlers<AccessApi["users"]> = { ...userHandlers, activeSessions, failedLogins, lastSeenIdentity };
