import { randomUUID } from "node:crypto";
import type { Static } from "@sinclair/typebox";
import type { AccessApi, User, UserInput, UserUpdate } from "../../../api";
import { ApiError } from "../../api-error";
import type { Handlers, World } from "../../handler";
import type { KeptUser } from "../../state/kept-user";
import { existingUser, userByEmail } from "./user-reference";

type Endpoints = AccessApi["users"];
type Query = Static<Endpoints["list"]["query"]>;

const isSame = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

function listed(world: World, { email, name, search }: Query): readonly User[] {
  const part = search?.toLowerCase() ?? "";
  const matches = (user: KeptUser): boolean =>
    (email === undefined || isSame(user.email, email)) &&
    (name === undefined || user.name === name) &&
    [user.email, user.name ?? ""].some((text) => text.toLowerCase().includes(part));
  return world.collection("users").listed().filter(matches);
}

function create(world: World, given: UserInput): KeptUser {
  const holder = userByEmail(world, given.email);
  if (holder !== undefined) {
    // No real answer to this is known: status, code and words are ours.
    const message = `email: ${JSON.stringify(given.email)} already belongs to user ${holder.id}`;
    throw ApiError.conflict("/email", `access.api.error.user_already_exists: ${message}`);
  }
  const [id, now] = [randomUUID(), world.clock.timestamp()];
  const seats = { access_seat: false, gateway_seat: false, active_device_count: 0 };
  const user: KeptUser = { id, uid: id, ...given, ...seats, created_at: now, updated_at: now };
  world.collection("users").add(user);
  return user;
}

function update(world: World, id: string, { email, name }: UserUpdate): KeptUser {
  const before = existingUser(world, id);
  if (!isSame(before.email, email)) {
    throw ApiError.invalid(
      "/email",
      `email: given ${JSON.stringify(email)}, allowed: ${JSON.stringify(before.email)}, the user's own; it confirms who is meant, and cannot be changed`,
    );
  }
  const user = { ...before, name, updated_at: world.clock.timestamp() };
  world.collection("users").replace(user);
  return user;
}

/** With a user go the seat, the sessions, and what was known of the user. */
function remove(world: World, id: string): Record<string, never> {
  const user = existingUser(world, id);
  const sessions = world.collection("activeSessions");
  for (const { nonce, user_id } of sessions.all()) if (user_id === user.id) sessions.remove(nonce);
  const logins = world.collection("failedLogins");
  for (const login of logins.all()) if (login.user_id === user.id) logins.remove(login.id);
  world.collection("lastSeenIdentities").remove(user.id);
  world.collection("users").remove(user.id);
  return {};
}

export const userHandlers: Handlers<Pick<Endpoints, "list" | "get" | "create" | "update" | "delete">> = {
  list: (call) => listed(call, call.query),
  get: (call) => existingUser(call, call.params.user_id),
  create: (call) => create(call, call.body),
  update: (call) => update(call, call.params.user_id, call.body),
  delete: (call) => remove(call, call.params.user_id),
};
