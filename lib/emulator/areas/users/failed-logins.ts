import { randomUUID } from "node:crypto";
import { Type } from "../../../api/core/type";
import { FailedLogin, type AccessApi } from "../../../api";
import type { Handlers } from "../../core/handler";
import { seedRecord } from "../../core/seed-record";
import { secondsNow } from "./login";
import { existingUser, referredUser, UserReference } from "./user-reference";

/** How long a failed login is remembered if a seed does not say, in seconds. */
const REMEMBERED_SECONDS = 86_400;

const FailedLoginRecord = Type.Object({
  user: UserReference,
  expiration: FailedLogin.properties.expiration,
  metadata: Type.Optional(
    Type.Record(Type.String(), Type.Unknown(), {
      description: "What is known of it: app_name, aud, datetime, ray_id.",
    }),
  ),
});

/** A login that failed, to begin with. */
export const failedLoginRecord = seedRecord(FailedLoginRecord, (context, { user: reference, ...given }) => {
  const { id, email } = referredUser(context, reference);
  const expiration = given.expiration ?? secondsNow(context) + REMEMBERED_SECONDS;
  const datetime = new Date(context.clock.now()).toISOString();
  const metadata = { datetime, user_email: email, user_uuid: id, ...given.metadata };
  context
    .collection("failedLogins")
    .add({ id: randomUUID(), user_id: id, expiration, login: { expiration, metadata } });
});

export const failedLogins: Handlers<AccessApi["users"]["failedLogins"]> = {
  list: (call) => {
    const { id } = existingUser(call, call.params.user_id);
    const now = secondsNow(call);
    const remembered = call
      .collection("failedLogins")
      .all()
      .filter((kept) => kept.user_id === id);
    return remembered.filter(({ expiration }) => expiration > now).map(({ login }) => login);
  },
};
