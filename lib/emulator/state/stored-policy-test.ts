import type { Static } from "@sinclair/typebox";
import { Type } from "../../api/core/type";
import { PolicyTestUser } from "../../api";

/** A test of policies as it is kept: what comes of it is known at once, and told little by little. */
export const StoredPolicyTest = Type.Object({
  id: Type.String(),
  /** In milliseconds since 1970, by the emulator's clock. */
  started: Type.Number(),
  users: Type.Array(Type.Required(PolicyTestUser)),
});
export type StoredPolicyTest = Static<typeof StoredPolicyTest>;
