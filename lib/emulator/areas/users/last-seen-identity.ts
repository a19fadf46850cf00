import { Type } from "../../../api/core/type";
import { identityFields, type AccessApi } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Handlers } from "../../core/handler";
import { seedRecord } from "../../core/seed-record";
import { KnownFacts } from "../../state/stored-identity";
import { identityOf, noteLogin } from "./login";
import { existingUser, referredUser, UserReference } from "./user-reference";

const IdentityRecord = Type.Object({ user: UserReference, ...identityFields, facts: Type.Optional(KnownFacts) });

/** The identity a user was last seen with, to begin with: the user has logged in, and policies can be tried on it. */
export const identityRecord = seedRecord(IdentityRecord, (context, { user: reference, facts, ...given }) => {
  const user = referredUser(context, reference);
  const identity = identityOf(context, user, given);
  const kept = { user_id: user.id, identity, ...(facts === undefined ? {} : { facts }) };
  context.collection("lastSeenIdentities").replace(kept);
  noteLogin(context, user, identity);
});

export const lastSeenIdentity: Handlers<AccessApi["users"]["lastSeenIdentity"]> = {
  get: (call) => {
    const { id, email } = existingUser(call, call.params.user_id);
    const kept = call.collection("lastSeenIdentities").get(id);
    if (kept === undefined) throw ApiError.notFound("identity of user", email);
    return kept.identity;
  },
};
