import type { Static } from "@sinclair/typebox";
import { Type } from "../../api/type";
import { ActiveSession, FailedLogin, SessionIdentity, Uuid } from "../../api";

/** A session as it is kept: as lists show it, and the identity it was begun with. */
export const KeptSession = Type.Object({
  nonce: Type.String(),
  user_id: Uuid(),
  /** In seconds since 1970. */
  expires: Type.Integer(),
  session: ActiveSession,
  identity: SessionIdentity,
});
export type KeptSession = Static<typeof KeptSession>;

/** A login that failed, as it is kept. */
export const KeptFailedLogin = Type.Object({
  id: Uuid(),
  user_id: Uuid(),
  /** In seconds since 1970. */
  expiration: Type.Integer(),
  login: FailedLogin,
});
export type KeptFailedLogin = Static<typeof KeptFailedLogin>;
