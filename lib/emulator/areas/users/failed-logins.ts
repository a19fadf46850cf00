import { randomUUID } from "node:crypto";
import { Type } from "../../../api/core/type";
import { FailedLogin, type AccessApi } from "../../../api";
import { seedRecord, type Handlers } from "../../core/handler";
import { existing } from "../../core/stored-objects";
import { secondsNow } from "./login";
import { referredUser, UserReference } from "./user-reference";

/** Default time for which lists return a seeded failed login, in seconds. */
const LISTED_SECONDS = 86_400;

const FailedLoginRecord = Type.Object({
  user: UserReference,
  expiration: FailedLogin.properties.expiration,
  metadata: Type.Optional(
    Type.Record(Type.String(), Type.Unknown(), {
      description: "Details of the login: app_name, aud, datetime, ray_id …",
    }),
  ),
});

/** A seeded failed login. */
export const failedLoginRecord = seedRecord(FailedLoginRecord, (context, { user: reference, ...record }) => {
  const { id, email } = referredUser(context, reference);
  const expiration = record.expiration ?? secondsNow(context) + LISTED_SECONDS;
  const datetime = context.clock.timestamp();
  const metadata = { datetime, user_email: email, user_uuid: id, ...record.metadata };
  context
    .collection("failedLogins")
    .add({ id: randomUUID(), user_id: id, expiration, login: { expiration, metadata } });
});

export const failedLogins: Handlers<AccessApi["users"]["failedLogins"]> = {
  list: (call) => {
    const { id } = existing(call, "users", call.params.user_id);
    const now = secondsNow(call);
    const logins = call
      .collection("failedLogins")
      .all()
      .filter(({ user_id }) => user_id === id);
    return logins.filter(({ expiration }) => expiration > now).map(({ login }) => login);
  },
};
