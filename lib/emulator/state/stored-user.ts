import type { Static } from "@sinclair/typebox";
import { Type } from "../../api/core/type";
import { ActiveSession, FailedLogin, SessionIdentity, Timestamp, User, Uuid } from "../../api";

/** A stored user. */
export const StoredUser = Type.Object({
  ...User.properties,
  id: Uuid(),
  uid: Type.String(),
  email: Type.String(),
  access_seat: Type.Boolean(),
  gateway_seat: Type.Boolean(),
  active_device_count: Type.Number(),
  created_at: Timestamp(),
  updated_at: Timestamp(),
});
export type StoredUser = Static<typeof StoredUser>;

/** A stored session: the fields that lists return, and the identity of its login. */
export const StoredSession = Type.Object({
  nonce: Type.String(),
  user_id: Uuid(),
  /** End of the session, in seconds since 1970. */
  expires: Type.Integer(),
  session: ActiveSession,
  identity: SessionIdentity,
});
export type StoredSession = Static<typeof StoredSession>;

/** A stored failed login. */
export const StoredFailedLogin = Type.Object({
  id: Uuid(),
  user_id: Uuid(),
  /** When lists stop returning it, in seconds since 1970. */
  expiration: Type.Integer(),
  login: FailedLogin,
});
export type StoredFailedLogin = Static<typeof StoredFailedLogin>;
