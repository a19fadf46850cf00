import { isAccessError, type AccessErrorCode } from "../errors";
import type { Clock } from "./clock";
import { emitEvent, eventOf, type EventListener } from "./events";
import type { Handler, HttpResponse } from "./exchange";

/** Reports every request and its response to the listener. */
export function withTrace(next: Handler<HttpResponse>, listener: EventListener, clock: Clock): Handler<HttpResponse> {
  return async (exchange) => {
    emitEvent(listener, { type: "request", ...eventOf(exchange) });
    const start = clock.now();
    const emitResponse = (status: number | undefined, error: AccessErrorCode | undefined) =>
      emitEvent(listener, { type: "response", ...eventOf(exchange), status, error, durationMs: clock.now() - start });
    try {
      const response = await next(exchange);
      emitResponse(response.status, undefined);
      return response;
    } catch (error) {
      emitResponse(undefined, isAccessError(error) ? error.code : undefined);
      throw error;
    }
  };
}
