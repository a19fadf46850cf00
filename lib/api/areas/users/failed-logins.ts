import type { Static } from "@sinclair/typebox";
import { get } from "../../core/endpoint";
import { Type } from "../../core/type";

/** A failed login of a user. */
export const FailedLogin = Type.Object({
  expiration: Type.Optional(Type.Integer({ description: "When this entry is deleted, in seconds since 1970." })),
  metadata: Type.Optional(
    Type.Unknown({ description: "Details of the login: app_name, aud, datetime, ray_id, user_email, user_uuid." }),
  ),
});
export type FailedLogin = Static<typeof FailedLogin>;

/** The failed logins of a user. */
export const failedLogins = {
  list: get("/accounts/{account_id}/access/users/{user_id}/failed_logins", {
    summary: "Get failed logins",
    permission: "Access: Audit Logs",
    result: FailedLogin,
    paging: "single",
  }),
} as const;
