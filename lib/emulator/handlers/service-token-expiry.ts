import { LONGEST_DURATION, millisecondsOf } from "../../api";
import { ApiError } from "../api-error";
import type { World } from "../handler";

/** Until when a token is valid that is valid for so long from now; undefined when forever. */
export function expiryOf(world: World, duration: string): string | undefined {
  if (duration === "forever") return undefined;
  const milliseconds = millisecondsOf(duration);
  if (milliseconds <= 0 || milliseconds > LONGEST_DURATION) {
    const allowed = 'a duration longer than nothing, up to 292 years, or "forever"';
    throw ApiError.invalid("/duration", `duration: given ${JSON.stringify(duration)}, allowed: ${allowed}`);
  }
  return new Date(world.clock.now() + milliseconds).toISOString();
}
