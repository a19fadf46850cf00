import type { AccessApi, KeyConfiguration } from "../../../api";
import { DAY, preciseTimestampOf } from "../../core/clock";
import { ACCOUNT_CREATED_AT } from "../../core/directory";
import type { Handlers, HandlerContext } from "../../core/handler";
import type { StoredObject } from "../../state/collections";

type KeySettings = StoredObject<"keySettings">;

/** Settings of an account that never changed them. The interval is that of the API reference's example. */
const INITIAL_SETTINGS: KeySettings = { key_rotation_interval_days: 30, rotated_at: ACCOUNT_CREATED_AT };

/** The settings of the key rotation of an account. */
export const keySettingsOf = (context: HandlerContext): KeySettings =>
  context.collection("keySettings").all()[0] ?? INITIAL_SETTINGS;

/** Time of the last rotation in milliseconds since 1970. Keys rotate automatically, once in each interval. */
function lastRotation(context: HandlerContext, { key_rotation_interval_days, rotated_at }: KeySettings): number {
  const interval = key_rotation_interval_days * DAY;
  const from = Date.parse(rotated_at);
  return from + Math.floor((context.clock.now() - from) / interval) * interval;
}

function keyConfiguration(context: HandlerContext, settings: KeySettings): KeyConfiguration {
  const { key_rotation_interval_days } = settings;
  const last = lastRotation(context, settings);
  const next = last + key_rotation_interval_days * DAY;
  return {
    key_rotation_interval_days,
    days_until_next_rotation: Math.ceil((next - context.clock.now()) / DAY),
    last_key_rotation_at: preciseTimestampOf(last),
  };
}

function store(context: HandlerContext, settings: KeySettings): KeyConfiguration {
  context.collection("keySettings").replace(settings);
  return keyConfiguration(context, settings);
}

export const keys: Handlers<AccessApi["keys"]> = {
  get: (call) => keyConfiguration(call, keySettingsOf(call)),
  update: (call) => {
    const rotated_at = preciseTimestampOf(lastRotation(call, keySettingsOf(call)));
    return store(call, { ...call.body, rotated_at });
  },
  rotate: (call) => {
    const { key_rotation_interval_days } = keySettingsOf(call);
    return store(call, { key_rotation_interval_days, rotated_at: call.clock.preciseTimestamp() });
  },
};
