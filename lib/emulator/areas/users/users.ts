import { randomUUID } from "node:crypto";
import type { Static } from "@sinclair/typebox";
import type { AccessApi, User, UserInput, UserUpdate } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { Handlers, HandlerContext } from "../../core/handler";
import { existing } from "../../core/stored-objects";
import type { StoredUser } from "../../state/stored-user";
import { endUserSessions } from "./active-sessions";
import { userByEmail } from "./user-reference";

type Endpoints = AccessApi["users"];
type Query = Static<Endpoints["list"]["query"]>;

const isSame = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

function listed(context: HandlerContext, { email, name, search }: Query): readonly User[] {
  const part = search?.toLowerCase() ?? "";
  const matches = (user: StoredUser): boolean =>
    (email === undefined || isSame(user.email, email)) &&
    (name === undefined || user.name === name) &&
    [user.email, user.name ?? ""].some((value) => value.toLowerCase().includes(part));
  return context.collection("users").listed().filter(matches);
}

function create(context: HandlerContext, input: UserInput): StoredUser {
  const holder = userByEmail(context, input.email);
  if (holder !== undefined) {
    // Status, code and message are assumptions: no real response is known.
    const message = `email: ${JSON.stringify(input.email)} already belongs to user ${holder.id}`;
    throw ApiError.conflict("/email", `access.api.error.user_already_exists: ${message}`);
  }
  const [id, now] = [randomUUID(), context.clock.timestamp()];
  const seats = { access_seat: false, gateway_seat: false, active_device_count: 0 };
  const user: StoredUser = { id, uid: id, ...input, ...seats, created_at: now, updated_at: now };
  context.collection("users").add(user);
  return user;
}

function update(context: HandlerContext, id: string, { email, name }: UserUpdate): StoredUser {
  const before = existing(context, "users", id);
  if (!isSame(before.email, email)) {
    throw ApiError.invalid(
      "/email",
      `email: given ${JSON.stringify(email)}, allowed: ${JSON.stringify(before.email)}, the user's email address; it cannot be changed, and is required as a confirmation`,
    );
  }
  const user = { ...before, name, updated_at: context.clock.timestamp() };
  context.collection("users").replace(user);
  return user;
}

/** Deletes a user with all sessions, failed logins and the last seen identity. */
function remove(context: HandlerContext, id: string): Record<string, never> {
  const user = existing(context, "users", id);
  endUserSessions(context, user.id);
  const logins = context.collection("failedLogins");
  for (const login of logins.all()) if (login.user_id === user.id) logins.remove(login.id);
  context.collection("lastSeenIdentities").remove(user.id);
  context.collection("users").remove(user.id);
  return {};
}

export const users: Handlers<Pick<Endpoints, "list" | "get" | "create" | "update" | "delete">> = {
  list: (call) => listed(call, call.query),
  get: (call) => existing(call, "users", call.params.user_id),
  create: (call) => create(call, call.body),
  update: (call) => update(call, call.params.user_id, call.body),
  delete: (call) => remove(call, call.params.user_id),
};
