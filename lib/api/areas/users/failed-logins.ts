import type { Static } from "@sinclair/typebox";
import { get } from "../../core/endpoint";
import { Type } from "../../core/type";

/** An attempt to log in that failed. */
export const FailedLogin = Type.Object({
  expiration: Type.Optional(Type.Integer({ description: "Until when this is remembered, in seconds since 1970." })),
  metadata: Type.Optional(
    Type.Unknown({ description: "What is known of it: app_name, aud, datetime, ray_id, user_email, user_uuid." }),
  ),
});
export type FailedLogin = Static<typeof FailedLogin>;

/** Attempts of a user to log in that failed. */
export const failedLogins = {
  list: get("/accounts/{account_id}/access/users/{user_id}/failed_logins", {
    summary: "Get failed logins",
    permission: "Access: Audit Logs",
    result: FailedLogin,
    paging: "single",
  }),
} as const;
