import type { Dispatcher } from "undici";
import type { ResolvedOptions } from "../options";
import type { ApiResult } from "../request/request-plan";
import type { WaitContext } from "./clock";
import { decodeEnvelope } from "./decode-envelope";
import type { Handler } from "./exchange";
import { sharedThrottle } from "./throttle/throttle";
import { sendOver } from "./transport";
import { withRetry } from "./with-retry";
import { withThrottle } from "./with-throttle";
import { withTrace } from "./with-trace";

/** What the layers of one client share. */
export interface PipelineContext extends WaitContext {
  readonly dispatcher: Dispatcher;
}

/**
 * Composes the layers that every request passes, from the outermost to the innermost:
 *
 * 1. `withRetry` repeats an attempt that failed temporarily.
 * 2. `decodeEnvelope` unwraps the API's envelope, and throws an error for every response that is not a success.
 * 3. `withThrottle` waits until the rate limit allows a request.
 * 4. `withTrace` reports the request and its response to the event listener.
 * 5. `sendOver` sends the request with its credentials, and collects the response.
 */
export function createPipeline(options: ResolvedOptions, context: PipelineContext): Handler<ApiResult> {
  const { credentials, baseUrl, userAgent, rate, retry, maxPause } = options;
  const { dispatcher, clock, listener } = context;
  let send = sendOver(dispatcher, baseUrl, { ...credentials.headers(), "user-agent": userAgent });
  if (listener !== undefined) send = withTrace(send, listener, clock);
  if (rate !== undefined) {
    const caller = `${credentials.fingerprint()} ${baseUrl.href}`;
    send = withThrottle(send, sharedThrottle(caller, rate, maxPause, clock), context);
  }
  return withRetry(decodeEnvelope(send, credentials), { ...retry, maxPause }, context);
}
