import { Type } from "../../../api/core/type";
import type { HandlerContext } from "../../core/handler";
import { existing } from "../../core/stored-objects";
import type { StoredUser } from "../../state/stored-user";

/** The field of a seeded record that names its user. */
export const UserReference = Type.String({ description: "Identifier or email address of the user." });

/** The user with this email address, ignoring case. */
export const userByEmail = (context: HandlerContext, email: string): StoredUser | undefined =>
  context.collection("users").holderOf(email.toLowerCase());

/** The user with this identifier or email address. @throws {ApiError} 404 if it does not exist. */
export function referredUser(context: HandlerContext, reference: string): StoredUser {
  return userByEmail(context, reference) ?? existing(context, "users", reference);
}
