import type { Static } from "@sinclair/typebox";
import { del, get, post, put } from "../../core/endpoint";
import { pages } from "../../core/paging";
import { Timestamp, Uuid } from "../../core/schema";
import { Type } from "../../core/type";

const email = Type.String({ format: "email", description: "Email address of the user. It cannot be changed." });
const name = Type.String({ description: "Name of the user." });

/** The fields to create a user. */
export const UserInput = Type.Object({ email, name: Type.Optional(name) });
export type UserInput = Static<typeof UserInput>;

/** The fields to update a user. Only the name can be changed; the email address must be the user's own. */
export const UserUpdate = Type.Object({ email, name });
export type UserUpdate = Static<typeof UserUpdate>;

/** A user who has logged in, or was created in advance. */
export const User = Type.Object({
  id: Type.Optional(Uuid({ description: "Identifier of the user." })),
  uid: Type.Optional(Type.String({ description: "Identifier of the user in the API." })),
  email: Type.Optional(email),
  name: Type.Optional(name),
  access_seat: Type.Optional(
    Type.Boolean({ description: "Whether the user has logged in through Access and uses a seat." }),
  ),
  gateway_seat: Type.Optional(
    Type.Boolean({ description: "Whether the user has logged in through WARP and uses a seat." }),
  ),
  seat_uid: Type.Optional(Type.String({ description: "Identifier of the seat." })),
  active_device_count: Type.Optional(Type.Number({ description: "Number of active devices of the user." })),
  last_successful_login: Type.Optional(Timestamp({ description: "When the user last logged in." })),
  created_at: Type.Optional(Timestamp({ description: "When the user was created." })),
  updated_at: Type.Optional(Timestamp({ description: "When the user was last changed." })),
});
export type User = Static<typeof User>;

const collection = "/accounts/{account_id}/access/users";
const one = `${collection}/{user_id}` as const;

/** Users of an account. Reading them needs the permission for audit logs. */
export const userEndpoints = {
  list: get(collection, {
    summary: "Get users",
    permission: "Access: Audit Logs",
    query: Type.Object({
      email: Type.Optional(Type.String({ description: "Email address of a user." })),
      name: Type.Optional(Type.String({ description: "Name of a user." })),
      search: Type.Optional(
        Type.String({ description: "Substring to search for in the fields of the other parameters." }),
      ),
      ...pages({ default: 1_000 }),
    }),
    result: User,
    paging: "page",
  }),
  get: get(one, { summary: "Get a user", permission: "Access: Audit Logs", result: User }),
  create: post(collection, { summary: "Create a user", permission: "Access: Users", body: UserInput, result: User }),
  update: put(one, { summary: "Update a user", permission: "Access: Users", body: UserUpdate, result: User }),
  /** Also removes the user's seat and revokes the user's tokens. */
  delete: del(one, { summary: "Delete a user", permission: "Access: Users", result: Type.Object({}) }),
} as const;
