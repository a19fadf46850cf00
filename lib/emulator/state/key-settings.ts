import type { Static } from "@sinclair/typebox";
import { Type } from "../../api/core/type";
import { KEY_ROTATION_INTERVAL_DAYS, Timestamp } from "../../api";

/** What is kept of the keys of an account. When they change next follows from it and the clock. */
export const KeySettings = Type.Object({
  key_rotation_interval_days: Type.Number(KEY_ROTATION_INTERVAL_DAYS),
  /** A time at which they changed; they may have changed since, by the interval. */
  rotated_at: Timestamp(),
});
export type KeySettings = Static<typeof KeySettings>;
