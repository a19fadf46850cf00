import type { Static } from "@sinclair/typebox";
import { get } from "../../core/endpoint";
import { identityFields } from "./identity";
import { Type } from "../../core/type";

const SessionApplication = Type.Object({
  hostname: Type.Optional(Type.String({ description: "Hostname of the application." })),
  name: Type.Optional(Type.String({ description: "Name of the application." })),
  type: Type.Optional(Type.String({ description: "Type of the application." })),
  uid: Type.Optional(Type.String({ description: "Identifier of the application." })),
});

/** An active session of a user. */
export const ActiveSession = Type.Object({
  name: Type.Optional(Type.String({ description: "Name of the session." })),
  expiration: Type.Optional(Type.Integer({ description: "When the session ends, in seconds since 1970." })),
  metadata: Type.Optional(
    Type.Object(
      {
        apps: Type.Optional(
          Type.Record(Type.String(), SessionApplication, { description: "Applications of the session." }),
        ),
        expires: Type.Optional(Type.Integer({ description: "When the session ends, in seconds since 1970." })),
        iat: Type.Optional(Type.Integer({ description: "When the session started, in seconds since 1970." })),
        nonce: Type.Optional(Type.String({ description: "Identifier of the session." })),
        ttl: Type.Optional(Type.Integer({ description: "Duration of the session, in seconds." })),
      },
      { description: "Details of the session." },
    ),
  ),
});
export type ActiveSession = Static<typeof ActiveSession>;

/** The identity of a user in one session. */
export const SessionIdentity = Type.Object({
  ...identityFields,
  isActive: Type.Optional(Type.Boolean({ description: "Whether the session is active." })),
});
export type SessionIdentity = Static<typeof SessionIdentity>;

const collection = "/accounts/{account_id}/access/users/{user_id}/active_sessions";
const permission = "Access: Audit Logs";

/** The active sessions of a user. */
export const activeSessions = {
  list: get(collection, { summary: "Get active sessions", permission, result: ActiveSession, paging: "single" }),
  get: get(`${collection}/{nonce}`, { summary: "Get single active session", permission, result: SessionIdentity }),
} as const;
