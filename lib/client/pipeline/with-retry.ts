import {
  ConfigurationError,
  isAccessError,
  OutcomeUnknownError,
  RateLimitError,
  ServerError,
  type AccessError,
} from "../errors";
import { checkHint } from "./cancellation";
import { waitFor, type WaitContext } from "./clock";
import { emitEvent, eventOf } from "./events";
import type { Exchange, Handler } from "./exchange";

/** How a call that fails temporarily is retried: after HTTP 429, HTTP 5xx, timeouts and broken connections. */
export interface RetryOptions {
  /**
   * The most attempts of a request, including the first one. 1 disables retries.
   * @default 5
   */
  readonly attempts?: number;
  /**
   * Upper bound in milliseconds of the random delay before the second attempt. It doubles for every further attempt.
   * @default 500
   */
  readonly minDelay?: number;
  /**
   * Upper bound of these delays, in milliseconds. A delay that the API requests (`Retry-After`) is added to it, up to the
   * `maxPause` of the client.
   * @default 30000
   */
  readonly maxDelay?: number;
}

/** The options with all defaults, and the longest delay in milliseconds that a header may request. */
type RetryLimits = Required<RetryOptions> & { readonly maxPause: number };

/** Repeats an attempt that failed temporarily, unless the endpoint is unsafe to repeat and may have taken effect. */
export function withRetry<Result>(next: Handler<Result>, options: RetryLimits, context: WaitContext): Handler<Result> {
  return async (exchange) => {
    for (;;) {
      try {
        return await next(exchange);
      } catch (error) {
        await prepareNextAttempt(exchange, error, options, context);
      }
    }
  };
}

/** Waits until the next attempt, or throws if there is none. */
async function prepareNextAttempt(
  exchange: Exchange,
  error: unknown,
  options: RetryLimits,
  context: WaitContext,
): Promise<void> {
  if (!isAccessError(error)) throw error;
  if (isOutcomeUnknown(exchange, error)) throw outcomeUnknownError(exchange, error);
  if (!error.retryable || exchange.attempt >= options.attempts) throw error;
  const requestedDelay = retryAfterOf(error);
  if (requestedDelay > options.maxPause) throw error;
  const waitMs = requestedDelay + jitter(exchange.attempt, options);
  emitEvent(context.listener, {
    type: "retry",
    ...eventOf(exchange),
    status: error.status,
    error: error.code,
    waitMs,
  });
  exchange.mayHaveTakenEffect ||= exchange.sent && !(error instanceof RateLimitError);
  exchange.sent = false;
  await waitFor(exchange, waitMs, context);
  exchange.attempt += 1;
}

/** Whether a request that is unsafe to repeat may have taken effect. */
function isOutcomeUnknown({ plan, sent }: Exchange, error: AccessError): boolean {
  // A cancelled call throws AbortedError, whose hint reports the unknown outcome.
  if (plan.endpoint.repeat === "safe" || !sent || error.code === "ACCESS_ERR_ABORTED") return false;
  if (error.status === undefined || error.status >= 500) return true;
  // An unreadable response with HTTP 2xx. An envelope that reports errors did not take effect.
  return error.status < 300 && error.errors.length === 0;
}

function outcomeUnknownError({ plan }: Exchange, cause: AccessError): OutcomeUnknownError {
  const { endpoint, method, path, status, errors, documentationUrl, rayId, attempts } = cause;
  const details = { endpoint, method, path, status, errors, documentationUrl, rayId, attempts };
  const defined = Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
  return new OutcomeUnknownError(`${cause.message} The request may or may not have taken effect.`, {
    ...defined,
    cause,
    hint: `Do not repeat the call before you know that it did not take effect. ${checkHint(plan)}`,
  });
}

/** The delay that the API requests, in milliseconds. */
function retryAfterOf(error: AccessError): number {
  const seconds = error instanceof RateLimitError || error instanceof ServerError ? error.retryAfter : undefined;
  return (seconds ?? 0) * 1_000;
}

/** "Full jitter": calls that failed together are not repeated together. */
function jitter(attempt: number, { minDelay, maxDelay }: Required<RetryOptions>): number {
  return Math.random() * Math.min(maxDelay, minDelay * 2 ** (attempt - 1));
}

/** @throws ConfigurationError if a number is out of range */
export function resolveRetry(options: RetryOptions | false): Required<RetryOptions> {
  if (options === false) return { attempts: 1, minDelay: 0, maxDelay: 0 };
  const { attempts = 5, minDelay = 500, maxDelay = 30_000 } = options;
  if (!Number.isInteger(attempts) || attempts < 1) {
    throw new ConfigurationError(`retry.attempts must be a whole number, 1 or greater, but is ${attempts}.`);
  }
  for (const [name, value] of Object.entries({ minDelay, maxDelay })) {
    if (!(value >= 0) || !Number.isFinite(value)) {
      throw new ConfigurationError(`retry.${name} must be a number of milliseconds, 0 or greater, but is ${value}.`);
    }
  }
  return { attempts, minDelay, maxDelay };
}
