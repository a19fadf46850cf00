import { randomUUID } from "node:crypto";
import type { Identity } from "../../../api";
import type { HandlerContext } from "../../core/handler";
import type { StoredUser } from "../../state/stored-user";

/** Seconds since 1970, by the emulator's clock. */
export const secondsNow = ({ clock }: HandlerContext): number => Math.floor(clock.now() / 1_000);

/** What is known of every identity: whose it is, and since when. */
export const identityOf = (context: HandlerContext, user: StoredUser, given: Identity): Identity => ({
  account_id: context.scope.id,
  email: user.email,
  user_uuid: user.id,
  iat: secondsNow(context),
  ...given,
});

/** Notes that a user has logged in: from then on the user takes a seat, and of Gateway's as well if it was with WARP. */
export function noteLogin(
  context: HandlerContext,
  { id }: StoredUser,
  { iat = 0, is_gateway, is_warp, device_sessions }: Identity,
): void {
  const users = context.collection("users");
  const user = users.get(id);
  if (user === undefined) return;
  const at = new Date(iat * 1_000).toISOString();
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
