import type { Static } from "@sinclair/typebox";
import { Type } from "../../api/core/type";
import { ActiveSession, FailedLogin, SessionIdentity, Uuid } from "../../api";

/** A session as it is kept: as lists show it, and the identity it was begun with. */
export const StoredSession = Type.Object({
  nonce: Type.String(),
  user_id: Uuid(),
  /** In seconds since 1970. */
  expires: Type.Integer(),
  session: ActiveSession,
  identity: SessionIdentity,
});
export type StoredSession = Static<typeof StoredSession>;

/** A login that failed, as it is kept. */
export const StoredFailedLogin = Type.Object({
  id: Uuid(),
  user_id: Uuid(),
  /** In seconds since 1970. */
  expiration: Type.Integer(),
  login: FailedLogin,
});
export type StoredFailedLogin = Static<typeof StoredFailedLogin>;
