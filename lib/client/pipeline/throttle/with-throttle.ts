import type { Reply, Step } from "../exchange";
import { eventOf, tell } from "../trace";
import { waitFor, type Waiting } from "../waiting";
import type { Throttle } from "./throttle";

/** A step that sends no request before the throttle lets it. */
export function withThrottle(next: Step<Reply>, throttle: Throttle, waiting: Waiting): Step<Reply> {
  return async (exchange) => {
    let told = false;
    await throttle.admit((waitMs) => {
      if (!told) tell(waiting.listener, { type: "throttle", ...eventOf(exchange), waitMs });
      told = true;
      return waitFor(exchange, waitMs, waiting);
    });
    let reply: Reply | undefined;
    try {
      reply = await next(exchange);
      return reply;
    } finally {
      throttle.done(reply);
    }
  };
}
