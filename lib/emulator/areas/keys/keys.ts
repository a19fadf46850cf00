import type { AccessApi, KeyConfiguration } from "../../../api";
import { FOUNDING } from "../../core/founding";
import type { Handlers, HandlerContext } from "../../core/handler";
import type { KeySettings } from "../../state/key-settings";

const DAY = 24 * 60 * 60 * 1_000;

/** Of an account that never said otherwise: the interval of the reference's example. */
const AT_FIRST: KeySettings = { key_rotation_interval_days: 30, rotated_at: new Date(FOUNDING).toISOString() };

const settings = (context: HandlerContext): KeySettings => context.collection("keySettings").all()[0] ?? AT_FIRST;

/** When keys last changed, in milliseconds since 1970: once in each interval, without anybody asking for it. */
function lastRotation(context: HandlerContext, { key_rotation_interval_days, rotated_at }: KeySettings): number {
  const interval = key_rotation_interval_days * DAY;
  const from = Date.parse(rotated_at);
  return from + Math.floor((context.clock.now() - from) / interval) * interval;
}

function shown(context: HandlerContext, kept: KeySettings): KeyConfiguration {
  const { key_rotation_interval_days } = kept;
  const last = lastRotation(context, kept);
  const next = last + key_rotation_interval_days * DAY;
  return {
    key_rotation_interval_days,
    days_until_next_rotation: Math.ceil((next - context.clock.now()) / DAY),
    last_key_rotation_at: new Date(last).toISOString(),
  };
}

function keep(context: HandlerContext, kept: KeySettings): KeyConfiguration {
  context.collection("keySettings").replace(kept);
  return shown(context, kept);
}

export const keys: Handlers<AccessApi["keys"]> = {
  get: (call) => shown(call, settings(call)),
  update: (call) => {
    const rotated_at = new Date(lastRotation(call, settings(call))).toISOString();
    return keep(call, { ...call.body, rotated_at });
  },
  rotate: (call) => {
    const { key_rotation_interval_days } = settings(call);
    return keep(call, { key_rotation_interval_days, rotated_at: new Date(call.clock.now()).toISOString() });
  },
};
