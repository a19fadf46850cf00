import { randomBytes, randomUUID } from "node:crypto";
import type { Static } from "@sinclair/typebox";
import { Type } from "../../../api/core/type";
import { AccessRequest, type AccessApi } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Handlers } from "../../core/handler";
import { seedRecord } from "../../core/seed-record";
import { HiddenFields, type StoredAccessRequest } from "../../state/stored-log-entry";
import { referredUser, userByEmail, UserReference } from "../users/user-reference";
import { inTime, ordered } from "./log-page";

type Query = Static<AccessApi["logs"]["accessRequests"]["list"]["query"]>;
type Test = (entry: StoredAccessRequest) => boolean;

/** A test, or its opposite where the operator says so. */
const operated = (operator: "eq" | "neq" | undefined, test: Test): Test =>
  operator === "neq" ? (entry) => !test(entry) : test;

const isSame = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

function* tests(query: Query): Generator<Test> {
  const { email, email_exact = false } = query;
  if (email !== undefined) {
    yield operated(query.emailOp, ({ shown: { user_email = "" } }) =>
      email_exact ? isSame(user_email, email) : user_email.toLowerCase().includes(email.toLowerCase()),
    );
  }
  const time = inTime(query);
  yield ({ created_at }) => time(created_at);
  const { allowed, app_type, app_uid, country_code, idp, non_identity, ray_id, user_id } = query;
  if (allowed !== undefined) yield operated(query.allowedOp, ({ shown }) => shown.allowed === allowed);
  if (app_type !== undefined) yield operated(query.app_typeOp, (entry) => isSame(entry.app_type, app_type));
  if (app_uid !== undefined) yield operated(query.app_uidOp, ({ shown }) => isSame(shown.app_uid, app_uid));
  if (country_code !== undefined) {
    yield operated(query.country_codeOp, (entry) => isSame(entry.country_code, country_code));
  }
  if (idp !== undefined) yield operated(query.idpOp, (entry) => isSame(entry.idp, idp));
  if (non_identity !== undefined) {
    yield operated(query.non_identityOp, (entry) => (entry.non_identity ?? false) === non_identity);
  }
  if (ray_id !== undefined) yield operated(query.ray_idOp, ({ shown }) => isSame(shown.ray_id, ray_id));
  if (user_id !== undefined) yield operated(query.user_idOp, (entry) => isSame(entry.user_id, user_id));
}

const FIELDS = Object.keys(AccessRequest.properties);

/** An entry cut down to the fields that were asked for, if some were. */
function projection(fields: string | undefined): (entry: AccessRequest) => AccessRequest {
  if (fields === undefined) return (entry) => entry;
  const wanted = new Set(fields.split(",").map((field) => field.trim()));
  const unknown = [...wanted].find((field) => !FIELDS.includes(field));
  if (unknown !== undefined) {
    throw ApiError.invalid("/fields", `fields: given ${JSON.stringify(unknown)}, allowed: ${FIELDS.join(", ")}`);
  }
  return (entry) => Object.fromEntries(Object.entries(entry).filter(([field]) => wanted.has(field)));
}

const AccessRequestRecord = Type.Object({
  user: Type.Optional(UserReference),
  ...AccessRequest.properties,
  ...HiddenFields,
});

/** An entry of the log to begin with. Its user need not exist any more: then only `user_email` is given. */
export const accessRequestRecord = seedRecord(AccessRequestRecord, (context, { user: reference, ...given }) => {
  const { app_type, country_code, idp, non_identity, ...fields } = given;
  const user =
    reference === undefined ? userByEmail(context, fields.user_email ?? "") : referredUser(context, reference);
  const created_at = fields.created_at ?? context.clock.timestamp();
  const shown: AccessRequest = {
    action: "login",
    allowed: true,
    ray_id: randomBytes(8).toString("hex"),
    ...(user === undefined ? {} : { user_email: user.email }),
    ...fields,
    created_at,
  };
  const hidden = Object.entries({ app_type, country_code, idp, non_identity, user_id: user?.id });
  const known = Object.fromEntries(hidden.filter(([, value]) => value !== undefined));
  context.collection("accessRequests").add({ id: randomUUID(), created_at, ...known, shown });
});

export const accessRequests: Handlers<AccessApi["logs"]["accessRequests"]> = {
  list: (call) => {
    const all = [...tests(call.query)];
    const shown = projection(call.query.fields);
    const entries = call
      .collection("accessRequests")
      .all()
      .filter((entry) => all.every((test) => test(entry)));
    return ordered(entries, ({ created_at }) => created_at, call.query).map((entry) => shown(entry.shown));
  },
};
