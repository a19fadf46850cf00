import { waitFor, type WaitContext } from "./clock";
import { emitEvent, eventOf } from "./events";
import type { Handler, HttpResponse } from "./exchange";
import type { Throttle } from "./throttle/throttle";

/** Sends a request only when the throttle admits it. */
export function withThrottle(
  next: Handler<HttpResponse>,
  throttle: Throttle,
  context: WaitContext,
): Handler<HttpResponse> {
  return async (exchange) => {
    let reported = false;
    await throttle.admit((waitMs) => {
      if (!reported) emitEvent(context.listener, { type: "throttle", ...eventOf(exchange), waitMs });
      reported = true;
      return waitFor(exchange, waitMs, context);
    });
    let response: HttpResponse | undefined;
    try {
      response = await next(exchange);
      return response;
    } finally {
      throttle.complete(response);
    }
  };
}
