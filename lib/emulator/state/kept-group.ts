import type { Static } from "@sinclair/typebox";
import { Type } from "../../api/type";
import { Group, GroupInput, Timestamp, Uuid } from "../../api";

/** A group as it is kept: as it was sent. */
export const KeptGroup = Type.Object({
  ...Group.properties,
  ...GroupInput.properties,
  id: Uuid(),
  created_at: Timestamp(),
  updated_at: Timestamp(),
});
export type KeptGroup = Static<typeof KeptGroup>;
