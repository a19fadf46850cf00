import type { Static } from "@sinclair/typebox";
import { Type } from "../../api/core/type";
import { Policy, PolicyInput, Timestamp, Uuid } from "../../api";

const { reusable: _reusable, app_count: _count, ...said } = Policy.properties;

/** A reusable policy as it is kept: who uses it is kept with the applications. */
export const StoredPolicy = Type.Object({
  ...said,
  id: Uuid(),
  name: PolicyInput.properties.name,
  decision: PolicyInput.properties.decision,
  created_at: Timestamp(),
  updated_at: Timestamp(),
});
export type StoredPolicy = Static<typeof StoredPolicy>;
