import { randomBytes } from "node:crypto";
import type { Static } from "@sinclair/typebox";
import { Type } from "../../../api/core/type";
import { ActiveSession, SessionIdentity, type AccessApi } from "../../../api";
import { ApiError } from "../../core/api-error";
import { seedRecord, type HandlerContext, type Handlers } from "../../core/handler";
import { existing, notFound } from "../../core/stored-objects";
import type { StoredSession } from "../../state/stored-user";
import { identityOf, recordLogin, secondsNow } from "./login";
import { referredUser, UserReference } from "./user-reference";

/** Default duration of a seeded session in seconds: a day, like the sessions of applications. */
const SESSION_SECONDS = 86_400;

const isActive = (context: HandlerContext, { expires }: StoredSession): boolean => expires > secondsNow(context);

function existingSession(context: HandlerContext, userId: string, nonce: string): StoredSession {
  const { id } = existing(context, "users", userId);
  const session = context.collection("activeSessions").get(nonce);
  if (session?.user_id !== id) throw notFound("activeSessions", nonce);
  return session;
}

/**
 * Ends all sessions of an application. A session that includes other applications continues without this one.
 * @param aud Audience tag of the application.
 */
export function endSessions(context: HandlerContext, aud: string): void {
  const sessions = context.collection("activeSessions");
  for (const stored of sessions.all()) {
    const { nonce, session } = stored;
    const { [aud]: ended, ...apps } = session.metadata?.apps ?? {};
    if (ended === undefined) continue;
    if (Object.keys(apps).length === 0) sessions.remove(nonce);
    else sessions.replace({ ...stored, session: { ...session, metadata: { ...session.metadata, apps } } });
  }
}

/** Ends all sessions of a user. */
export function endUserSessions(context: HandlerContext, userId: string): void {
  const sessions = context.collection("activeSessions");
  for (const { nonce, user_id } of sessions.all()) if (user_id === userId) sessions.remove(nonce);
}

const SessionRecord = Type.Object({
  user: UserReference,
  ...ActiveSession.properties,
  identity: Type.Optional(SessionIdentity),
});

/** The start, end and duration of a session. Omitted ones are derived from the others. */
function timesOf(context: HandlerContext, { expiration, metadata = {} }: Static<typeof ActiveSession>) {
  const iat = metadata.iat ?? secondsNow(context);
  const expires = metadata.expires ?? expiration ?? iat + (metadata.ttl ?? SESSION_SECONDS);
  return { iat, expires, ttl: metadata.ttl ?? expires - iat };
}

/** A seeded session. The keys of `metadata.apps` are audience tags. */
export const sessionRecord = seedRecord(SessionRecord, (context, { user: reference, identity = {}, ...record }) => {
  const user = referredUser(context, reference);
  const sessions = context.collection("activeSessions");
  const { iat, expires, ttl } = timesOf(context, record);
  const nonce = record.metadata?.nonce ?? randomBytes(12).toString("base64url");
  if (sessions.get(nonce) !== undefined) {
    throw ApiError.conflict(
      "/metadata/nonce",
      `metadata.nonce: ${JSON.stringify(nonce)} already belongs to another session`,
    );
  }
  const metadata = { apps: {}, ...record.metadata, iat, expires, ttl, nonce };
  const loginIdentity = identityOf(context, user, { iat, ...identity });
  sessions.add({
    nonce,
    user_id: user.id,
    expires,
    session: { name: user.email, ...record, expiration: expires, metadata },
    identity: loginIdentity,
  });
  recordLogin(context, user, loginIdentity);
});

export const activeSessions: Handlers<AccessApi["users"]["activeSessions"]> = {
  list: (call) => {
    const { id } = existing(call, "users", call.params.user_id);
    const sessions = call.collection("activeSessions").all();
    return sessions.filter((stored) => stored.user_id === id && isActive(call, stored)).map(({ session }) => session);
  },
  get: (call) => {
    const stored = existingSession(call, call.params.user_id, call.params.nonce);
    return { ...stored.identity, isActive: isActive(call, stored) };
  },
};
