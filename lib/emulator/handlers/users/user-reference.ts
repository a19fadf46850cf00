import { Type } from "../../../api/type";
import { ApiError } from "../../api-error";
import type { World } from "../../handler";
import type { KeptUser } from "../../state/kept-user";

/** How a seed says which user is meant. */
export const UserReference = Type.String({ description: "The user: identifier or email address." });

export function existingUser(world: World, id: string): KeptUser {
  const user = world.collection("users").get(id.toLowerCase());
  if (user === undefined) throw ApiError.notFound("user", id);
  return user;
}

/** The user with this email address, in whatever case. */
export const userByEmail = (world: World, email: string): KeptUser | undefined =>
  world.collection("users").holderOf(email.toLowerCase());

/** The user with this identifier or email address. @throws {ApiError} When there is none. */
export function referredUser(world: World, reference: string): KeptUser {
  return userByEmail(world, reference) ?? existingUser(world, reference);
}
