import { randomBytes } from "node:crypto";
import type { Static } from "@sinclair/typebox";
import { Type } from "../../../api/core/type";
import { ActiveSession, SessionIdentity, type AccessApi } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import { seedRecord } from "../../core/seed-record";
import type { StoredSession } from "../../state/stored-session";
import { identityOf, noteLogin, secondsNow } from "./login";
import { existingUser, referredUser, UserReference } from "./user-reference";

/** How long a session lasts if a seed does not say, in seconds: a day, as the sessions of applications. */
const SESSION_SECONDS = 86_400;

const isActive = (context: HandlerContext, { expires }: StoredSession): boolean => expires > secondsNow(context);

function existing(context: HandlerContext, userId: string, nonce: string): StoredSession {
  const { id } = existingUser(context, userId);
  const session = context.collection("activeSessions").get(nonce);
  if (session?.user_id !== id) throw ApiError.notFound("session", nonce);
  return session;
}

/**
 * Ends the sessions for an application: those that were for no other are gone, others are for one application less.
 * @param aud The application's audience tag.
 */
export function endSessions(context: HandlerContext, aud: string): void {
  const sessions = context.collection("activeSessions");
  for (const kept of sessions.all()) {
    const { [aud]: ended, ...apps } = kept.session.metadata?.apps ?? {};
    if (ended === undefined) continue;
    if (Object.keys(apps).length === 0) sessions.remove(kept.nonce);
    else sessions.replace({ ...kept, session: { ...kept.session, metadata: { ...kept.session.metadata, apps } } });
  }
}

const SessionRecord = Type.Object({
  user: UserReference,
  ...ActiveSession.properties,
  identity: Type.Optional(SessionIdentity),
});

/** A session's times, as far as they are given, and the rest as it follows from them. */
function timesOf(context: HandlerContext, { expiration, metadata = {} }: Static<typeof ActiveSession>) {
  const iat = metadata.iat ?? secondsNow(context);
  const expires = metadata.expires ?? expiration ?? iat + (metadata.ttl ?? SESSION_SECONDS);
  return { iat, expires, ttl: metadata.ttl ?? expires - iat };
}

/** A session to begin with. `metadata.apps` is by audience tag. */
export const sessionRecord = seedRecord(SessionRecord, (context, { user: reference, identity = {}, ...given }) => {
  const user = referredUser(context, reference);
  const sessions = context.collection("activeSessions");
  const { iat, expires, ttl } = timesOf(context, given);
  const nonce = given.metadata?.nonce ?? randomBytes(12).toString("base64url");
  if (sessions.get(nonce) !== undefined) {
    throw ApiError.conflict("/metadata/nonce", `metadata.nonce: ${JSON.stringify(nonce)} is taken by another session`);
  }
  const metadata = { apps: {}, ...given.metadata, iat, expires, ttl, nonce };
  const seen = identityOf(context, user, { iat, ...identity });
  sessions.add({
    nonce,
    user_id: user.id,
    expires,
    session: { name: user.email, ...given, expiration: expires, metadata },
    identity: seen,
  });
  noteLogin(context, user, seen);
});

export const activeSessions: Handlers<AccessApi["users"]["activeSessions"]> = {
  list: (call) => {
    const { id } = existingUser(call, call.params.user_id);
    const sessions = call.collection("activeSessions").all();
    return sessions.filter((kept) => kept.user_id === id && isActive(call, kept)).map(({ session }) => session);
  },
  get: (call) => {
    const kept = existing(call, call.params.user_id, call.params.nonce);
    return { ...kept.identity, isActive: isActive(call, kept) };
  },
};
