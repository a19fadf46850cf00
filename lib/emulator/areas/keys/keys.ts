import type { AccessApi, KeyConfiguration } from "../../../api";
import { ACCOUNT_CREATED_AT } from "../../core/directory";
import type { Handlers, HandlerContext } from "../../core/handler";
import type { StoredObject } from "../../state/collections";

type KeySettings = StoredObject<"keySettings">;

const DAY = 24 * 60 * 60 * 1_000;

/** Settings of an account that never changed them. The interval is that of the API reference's example. */
const INITIAL_SETTINGS: KeySettings = { key_rotation_interval_days: 30, rotated_at: ACCOUNT_CREATED_AT };

const storedSettings = (context: HandlerContext): KeySettings =>
  context.collection("keySettings").all()[0] ?? INITIAL_SETTINGS;

/** Time of the last rotation in milliseconds since 1970. Keys rotate automatically, once in each interval. */
function lastRotation(context: HandlerContext, { key_rotation_interval_days, rotated_at }: KeySettings): number {
  const interval = key_rotation_interval_days * DAY;
  const from = Date.parse(rotated_at);
  return from + Math.floor((context.clock.now() - from) / interval) * interval;
}

/** The API returns this time with microseconds, unlike all others. */
const withMicroseconds = (milliseconds: number): string => `${new Date(milliseconds).toISOString().slice(0, -1)}000Z`;

function keyConfiguration(context: HandlerContext, settings: KeySettings): KeyConfiguration {
  const { key_rotation_interval_days } = settings;
  const last = lastRotation(context, settings);
  const next = last + key_rotation_interval_days * DAY;
  return {
    key_rotation_interval_days,
    days_until_next_rotation: Math.ceil((next - context.clock.now()) / DAY),
    last_key_rotation_at: withMicroseconds(last),
  };
}

function store(context: HandlerContext, settings: KeySettings): KeyConfiguration {
  context.collection("keySettings").replace(settings);
  return keyConfiguration(context, settings);
}

export const keys: Handlers<AccessApi["keys"]> = {
  get: (call) => keyConfiguration(call, storedSettings(call)),
  update: (call) => {
    const rotated_at = withMicroseconds(lastRotation(call, storedSettings(call)));
    return store(call, { ...call.body, rotated_at });
  },
  rotate: (call) => {
    const { key_rotation_interval_days } = storedSettings(call);
    return store(call, { key_rotation_interval_days, rotated_at: withMicroseconds(call.clock.now()) });
  },
};

export { storedSettings as keySettingsOf };
