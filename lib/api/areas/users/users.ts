import type { Static } from "@sinclair/typebox";
import { del, get, post, put } from "../../core/endpoint";
import { pages } from "../../core/paging";
import { Timestamp, Uuid } from "../../core/schema";
import { Type } from "../../core/type";

const email = Type.String({ format: "email", description: "Email address of the user. It cannot be changed." });
const name = Type.String({ description: "Name of the user." });

/** What a caller says of a new user. */
export const UserInput = Type.Object({ email, name: Type.Optional(name) });
export type UserInput = Static<typeof UserInput>;

/** What can be changed of a user: the name. The email address confirms which user is meant. */
export const UserUpdate = Type.Object({ email, name });
export type UserUpdate = Static<typeof UserUpdate>;

/** Somebody who has logged in, or was created beforehand. */
export const User = Type.Object({
  id: Type.Optional(Uuid({ description: "Identifier of the user." })),
  uid: Type.Optional(Type.String({ description: "Identifier of the user in the API." })),
  email: Type.Optional(email),
  name: Type.Optional(name),
  access_seat: Type.Optional(Type.Boolean({ description: "The user has logged in with Access, and takes a seat." })),
  gateway_seat: Type.Optional(Type.Boolean({ description: "The user has logged in with WARP, and takes a seat." })),
  seat_uid: Type.Optional(Type.String({ description: "Identifier of the seat." })),
  active_device_count: Type.Optional(Type.Number({ description: "How many active devices the user has." })),
  last_successful_login: Type.Optional(Timestamp({ description: "When the user last logged in." })),
  created_at: Type.Optional(Timestamp({ description: "When the user was created." })),
  updated_at: Type.Optional(Timestamp({ description: "When the user was last changed." })),
});
export type User = Static<typeof User>;

const collection = "/accounts/{account_id}/access/users";
const one = `${collection}/{user_id}` as const;

/** Users of an account. Reading them takes the permission for audit logs. */
export const userEndpoints = {
  list: get(collection, {
    summary: "Get users",
    permission: "Access: Audit Logs",
    query: Type.Object({
      email: Type.Optional(Type.String({ description: "Email address of a user." })),
      name: Type.Optional(Type.String({ description: "Name of a user." })),
      search: Type.Optional(Type.String({ description: "Part of what the other parameters look for." })),
      ...pages({ default: 1_000 }),
    }),
    result: User,
    paging: "page",
  }),
  get: get(one, { summary: "Get a user", permission: "Access: Audit Logs", result: User }),
  create: post(collection, { summary: "Create a user", permission: "Access: Users", body: UserInput, result: User }),
  update: put(one, { summary: "Update a user", permission: "Access: Users", body: UserUpdate, result: User }),
  /** Takes away the user's seat and tokens as well. */
  delete: del(one, { summary: "Delete a user", permission: "Access: Users", result: Type.Object({}) }),
} as const;
