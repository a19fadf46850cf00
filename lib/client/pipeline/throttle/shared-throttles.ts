import type { Clock } from "../clock";
import type { RequestRate } from "./request-rate";
import { Throttle } from "./throttle";

const throttles = new WeakMap<Clock, Map<string, Throttle>>();

/** The one throttle of this process for a caller of an API. Who comes later can make it stricter, not laxer. */
export function sharedThrottle(caller: string, rate: RequestRate, clock: Clock): Throttle {
  const known = throttles.get(clock) ?? new Map<string, Throttle>();
  throttles.set(clock, known);
  const shared = known.get(caller);
  shared?.tighten(rate);
  const throttle = shared ?? new Throttle(rate, clock);
  known.set(caller, throttle);
  return throttle;
}
