import type { Static } from "@sinclair/typebox";
import { Type } from "../../api/core/type";
import { Group, GroupInput, Timestamp, Uuid } from "../../api";

/** A group as it is kept: as it was sent. */
export const StoredGroup = Type.Object({
  ...Group.properties,
  ...GroupInput.properties,
  id: Uuid(),
  created_at: Timestamp(),
  updated_at: Timestamp(),
});
export type StoredGroup = Static<typeof StoredGroup>;
