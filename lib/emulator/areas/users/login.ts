import { randomUUID } from "node:crypto";
import type { Identity } from "../../../api";
import { timestampOf } from "../../core/clock";
import type { HandlerContext } from "../../core/handler";
import type { StoredUser } from "../../state/stored-user";

/** Current time of the emulator's clock, in seconds since 1970. */
export const secondsNow = ({ clock }: HandlerContext): number => Math.floor(clock.now() / 1_000);

/** An identity with the fields that every identity has. */
export const identityOf = (context: HandlerContext, user: StoredUser, identity: Identity): Identity => ({
  account_id: context.scope.id,
  email: user.email,
  user_uuid: user.id,
  iat: secondsNow(context),
  ...identity,
});

/** Records a login: the user takes an Access seat and, if the login used WARP or Gateway, a Gateway seat. */
export function recordLogin(
  context: HandlerContext,
  { id }: StoredUser,
  { iat = 0, is_gateway, is_warp, device_sessions }: Identity,
): void {
  const users = context.collection("users");
  const user = users.get(id);
  if (user === undefined) return;
  const at = timestampOf(iat * 1_000);
  const before = user.last_successful_login;
  users.replace({
    ...user,
    access_seat: true,
    gateway_seat: user.gateway_seat || is_gateway === true || is_warp === true,
    seat_uid: user.seat_uid ?? randomUUID(),
    active_device_count: Math.max(user.active_device_count, Object.keys(device_sessions ?? {}).length),
    last_successful_login: before !== undefined && before > at ? before : at,
  });
}
