import { LONGEST_DURATION, millisecondsOf } from "../../../api";
import { ApiError } from "../../core/api-error";
import type { HandlerContext } from "../../core/handler";

/** Until when a token is valid that is valid for so long from now; undefined when forever. */
export function expiryOf(context: HandlerContext, duration: string): string | undefined {
  if (duration === "forever") return undefined;
  const milliseconds = millisecondsOf(duration);
  if (milliseconds <= 0 || milliseconds > LONGEST_DURATION) {
    const allowed = 'a duration longer than nothing, up to 292 years, or "forever"';
    throw ApiError.invalid("/duration", `duration: given ${JSON.stringify(duration)}, allowed: ${allowed}`);
  }
  return new Date(context.clock.now() + milliseconds).toISOString();
}
