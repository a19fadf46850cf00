import type { Static } from "@sinclair/typebox";
import { Type } from "../../api/core/type";
import { Policy, PolicyInput, PolicyTestUser, Timestamp, Uuid } from "../../api";

const { reusable: _reusable, uid: _uid, app_count: _count, ...policyFields } = Policy.properties;

/** A stored reusable policy. Applications store the links to it. */
export const StoredPolicy = Type.Object({
  ...policyFields,
  id: Uuid(),
  name: PolicyInput.properties.name,
  decision: PolicyInput.properties.decision,
  created_at: Timestamp(),
  updated_at: Timestamp(),
});
export type StoredPolicy = Static<typeof StoredPolicy>;

/** A stored policy test: its results are computed when it starts, and returned bit by bit. */
export const StoredPolicyTest = Type.Object({
  id: Type.String(),
  /** Start of the test by the emulator's clock, in milliseconds since 1970. */
  started: Type.Number(),
  users: Type.Array(Type.Required(PolicyTestUser)),
});
export type StoredPolicyTest = Static<typeof StoredPolicyTest>;
