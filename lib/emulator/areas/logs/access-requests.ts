import { randomBytes, randomUUID } from "node:crypto";
import type { Static } from "@sinclair/typebox";
import { Type } from "../../../api/core/type";
import { AccessRequest, type AccessApi } from "../../../api";
import { ApiError } from "../../core/api-error";
import { seedRecord, type Handlers } from "../../core/handler";
import { HiddenFields, type StoredAccessRequest } from "../../state/stored-log-entry";
import { referredUser, userByEmail, UserReference } from "../users/user-reference";
import { inTime, ordered } from "./log-page";

type Query = Static<AccessApi["logs"]["accessRequests"]["list"]["query"]>;
type Test = (stored: StoredAccessRequest) => boolean;

/** A test, negated for the operator `neq`. */
const withOperator = (operator: "eq" | "neq" | undefined, test: Test): Test =>
  operator === "neq" ? (stored) => !test(stored) : test;

const isSame = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

function* tests(query: Query): Generator<Test> {
  const { email, email_exact = false } = query;
  if (email !== undefined) {
    yield withOperator(query.emailOp, ({ entry: { user_email = "" } }) =>
      email_exact ? isSame(user_email, email) : user_email.toLowerCase().includes(email.toLowerCase()),
    );
  }
  const time = inTime(query);
  yield ({ created_at }) => time(created_at);
  const { allowed, app_type, app_uid, country_code, idp, non_identity, ray_id, user_id } = query;
  if (allowed !== undefined) yield withOperator(query.allowedOp, ({ entry }) => entry.allowed === allowed);
  if (app_type !== undefined) yield withOperator(query.app_typeOp, (stored) => isSame(stored.app_type, app_type));
  if (app_uid !== undefined) yield withOperator(query.app_uidOp, ({ entry }) => isSame(entry.app_uid, app_uid));
  if (country_code !== undefined) {
    yield withOperator(query.country_codeOp, (stored) => isSame(stored.country_code, country_code));
  }
  if (idp !== undefined) yield withOperator(query.idpOp, (stored) => isSame(stored.idp, idp));
  if (non_identity !== undefined) {
    yield withOperator(query.non_identityOp, (stored) => (stored.non_identity ?? false) === non_identity);
  }
  if (ray_id !== undefined) yield withOperator(query.ray_idOp, ({ entry }) => isSame(entry.ray_id, ray_id));
  if (user_id !== undefined) yield withOperator(query.user_idOp, (stored) => isSame(stored.user_id, user_id));
}

const FIELDS = Object.keys(AccessRequest.properties);

/** Reduces entries to the requested fields, if any. */
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

/** A seeded entry of the access log. For a user who no longer exists, only `user_email` is given. */
export const accessRequestRecord = seedRecord(AccessRequestRecord, (context, { user: reference, ...record }) => {
  const { app_type, country_code, idp, non_identity, ...fields } = record;
  const user =
    reference === undefined ? userByEmail(context, fields.user_email ?? "") : referredUser(context, reference);
  const created_at = fields.created_at ?? context.clock.timestamp();
  const entry: AccessRequest = {
    action: "login",
    allowed: true,
    ray_id: randomBytes(8).toString("hex"),
    ...(user === undefined ? {} : { user_email: user.email }),
    ...fields,
    created_at,
  };
  const hidden = Object.entries({ app_type, country_code, idp, non_identity, user_id: user?.id });
  const filterFields = Object.fromEntries(hidden.filter(([, value]) => value !== undefined));
  context.collection("accessRequests").add({ id: randomUUID(), created_at, ...filterFields, entry });
});

export const accessRequests: Handlers<AccessApi["logs"]["accessRequests"]> = {
  list: (call) => {
    const allTests = [...tests(call.query)];
    const project = projection(call.query.fields);
    const entries = call
      .collection("accessRequests")
      .all()
      .filter((stored) => allTests.every((test) => test(stored)));
    return ordered(entries, ({ created_at }) => created_at, call.query).map(({ entry }) => project(entry));
  },
};
