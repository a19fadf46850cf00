import type { Static } from "@sinclair/typebox";
import { get, post, put } from "../../core/endpoint";
import { Timestamp } from "../../core/schema";
import { Type } from "../../core/type";
import { KEY_ROTATION_INTERVAL_DAYS } from "./key-limits";

const interval = Type.Number({ ...KEY_ROTATION_INTERVAL_DAYS, description: "Days between key rotations." });

/** The rotation schedule of the keys that sign the account's tokens. */
export const KeyConfiguration = Type.Object({
  key_rotation_interval_days: Type.Optional(interval),
  days_until_next_rotation: Type.Optional(Type.Number({ description: "Days until the next key rotation." })),
  last_key_rotation_at: Type.Optional(Timestamp({ description: "When the keys were last rotated." })),
});
export type KeyConfiguration = Static<typeof KeyConfiguration>;

const path = "/accounts/{account_id}/access/keys";
const permission = "Access: Organizations, Identity Providers, and Groups";

/** The keys that sign the account's tokens. */
export const keys = {
  get: get(path, { summary: "Get the Access key configuration", permission, result: KeyConfiguration }),
  update: put(path, {
    summary: "Update the Access key configuration",
    permission,
    body: Type.Object({ key_rotation_interval_days: interval }),
    result: KeyConfiguration,
  }),
  /** Invalidates every token that was signed before. */
  rotate: post(`${path}/rotate`, {
    summary: "Rotate Access keys",
    permission,
    result: KeyConfiguration,
    destroys: true,
  }),
} as const;
