import { Type } from "../../../api/core/type";
import { ApiError } from "../../core/api-error";
import type { HandlerContext } from "../../core/handler";
import type { StoredUser } from "../../state/stored-user";

/** How a seed says which user is meant. */
export const UserReference = Type.String({ description: "The user: identifier or email address." });

export function existingUser(context: HandlerContext, id: string): StoredUser {
  const user = context.collection("users").get(id.toLowerCase());
  if (user === undefined) throw ApiError.notFound("user", id);
  return user;
}

/** The user with this email address, in whatever case. */
export const userByEmail = (context: HandlerContext, email: string): StoredUser | undefined =>
  context.collection("users").holderOf(email.toLowerCase());

/** The user with this identifier or email address. @throws {ApiError} When there is none. */
export function referredUser(context: HandlerContext, reference: string): StoredUser {
  return userByEmail(context, reference) ?? existingUser(context, reference);
}
