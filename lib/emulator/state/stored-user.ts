import type { Static } from "@sinclair/typebox";
import { Type } from "../../api/core/type";
import { Timestamp, User, Uuid } from "../../api";

/** A user as one is kept. */
export const StoredUser = Type.Object({
  ...User.properties,
  id: Uuid(),
  uid: Type.String(),
  email: Type.String(),
  access_seat: Type.Boolean(),
  gateway_seat: Type.Boolean(),
  active_device_count: Type.Number(),
  created_at: Timestamp(),
  updated_at: Timestamp(),
});
export type StoredUser = Static<typeof StoredUser>;

/** What no two users have in common: an email address, in whatever case. */
export const uniqueEmail = ({ email }: Pick<StoredUser, "email">): string[] => [email.toLowerCase()];
