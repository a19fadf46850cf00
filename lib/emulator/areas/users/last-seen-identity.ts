import { Type } from "../../../api/core/type";
import { identityFields, type AccessApi } from "../../../api";
import { seedRecord, type Handlers } from "../../core/handler";
import { existing, notFound } from "../../core/stored-objects";
import { KnownFacts } from "../../state/stored-identity";
import { identityOf, recordLogin } from "./login";
import { referredUser, UserReference } from "./user-reference";

const IdentityRecord = Type.Object({ user: UserReference, ...identityFields, facts: Type.Optional(KnownFacts) });

/** The seeded identity of a user's last login. Policies can be tested with it. */
export const identityRecord = seedRecord(IdentityRecord, (context, { user: reference, facts, ...record }) => {
  const user = referredUser(context, reference);
  const identity = identityOf(context, user, record);
  const stored = { user_id: user.id, identity, ...(facts === undefined ? {} : { facts }) };
  context.collection("lastSeenIdentities").replace(stored);
  recordLogin(context, user, identity);
});

export const lastSeenIdentity: Handlers<AccessApi["users"]["lastSeenIdentity"]> = {
  get: (call) => {
    const { id, email } = existing(call, "users", call.params.user_id);
    const stored = call.collection("lastSeenIdentities").get(id);
    if (stored === undefined) throw notFound("lastSeenIdentities", email);
    return stored.identity;
  },
};
