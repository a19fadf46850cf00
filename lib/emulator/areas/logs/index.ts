import type { AccessApi } from "../../../api";
import type { Handlers } from "../../core/handler";
import { accessRequests } from "./access-requests";
import { scimUpdates } from "./scim-updates";

export const logs: Handlers<AccessApi["logs"]> = { accessRequests, scim: { updates: scimUpdates } };
