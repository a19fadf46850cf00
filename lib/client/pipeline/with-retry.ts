import {
  ConfigurationError,
  isAccessError,
  OutcomeUnknownError,
  RateLimitError,
  ServerError,
  type AccessError,
} from "../errors";
import type { Exchange, Step } from "./exchange";
import { lookUp } from "./interruption";
import { LONGEST_PAUSE } from "./throttle/server-pace";
import { eventOf, tell } from "./trace";
import { waitFor, type Waiting } from "./waiting";

/** How a call is repeated that failed for a reason that may pass. Times are in milliseconds. */
export interface RetryOptions {
  /**
   * How often a request is sent at most; 1 never repeats it.
   * @default 5
   */
  readonly attempts?: number;
  /**
   * The wait before the second attempt is a random time up to this, and up to twice as long with every further one.
   * @default 500
   */
  readonly minDelay?: number;
  /**
   * The longest of these waits. One that the API asks for (`Retry-After`) can be longer.
   * @default 30000
   */
  readonly maxDelay?: number;
}

/** A step that repeats what failed for a reason that may pass, where the table of endpoints says that it can be repeated. */
export function withRetry<Result>(
  attempt: Step<Result>,
  options: Required<RetryOptions>,
  waiting: Waiting,
): Step<Result> {
  return async (exchange) => {
    for (;;) {
      try {
        return await attempt(exchange);
      } catch (error) {
        await prepareNext(exchange, error, options, waiting);
      }
    }
  };
}

/** Waits until the next attempt, or throws because there is none. */
async function prepareNext(
  exchange: Exchange,
  error: unknown,
  options: Required<RetryOptions>,
  waiting: Waiting,
): Promise<void> {
  if (!isAccessError(error)) throw error;
  if (mayHaveWorked(exchange, error)) throw outcomeUnknown(exchange, error);
  if (!error.retryable || exchange.attempt >= options.attempts) throw error;
  const asked = retryAfterOf(error);
  if (asked > LONGEST_PAUSE) throw error;
  const waitMs = asked + jitter(exchange.attempt, options);
  tell(waiting.listener, { type: "retry", ...eventOf(exchange), status: error.status, error: error.code, waitMs });
  exchange.doubtful ||= exchange.sent && error.status !== 429;
  exchange.sent = false;
  await waitFor(exchange, waitMs, waiting);
  exchange.attempt += 1;
}

/** Whether a request that must not work twice may have worked. Cancelling has an error of its own. */
function mayHaveWorked({ plan, sent }: Exchange, error: AccessError): boolean {
  if (plan.endpoint.repeat === "safe" || !sent || error.code === "ACCESS_ERR_ABORTED") return false;
  if (error.status === undefined || error.status >= 500) return true;
  // A success that cannot be read. One that says in its envelope that it failed did fail.
  return error.status < 300 && error.errors.length === 0;
}

function outcomeUnknown({ plan }: Exchange, cause: AccessError): OutcomeUnknownError {
  const { endpoint, method, path, status, errors, documentationUrl, rayId, attempts } = cause;
  const details = { endpoint, method, path, status, errors, documentationUrl, rayId, attempts };
  const known = Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
  return new OutcomeUnknownError(`${cause.message} The request may or may not have taken effect.`, {
    ...known,
    cause,
    hint: `Sent again, it could take effect twice: look first whether it did${lookUp(plan.checkedBy)}.`,
  });
}

function retryAfterOf(error: AccessError): number {
  const seconds = error instanceof RateLimitError || error instanceof ServerError ? error.retryAfter : undefined;
  return (seconds ?? 0) * 1_000;
}

/** "Full jitter": callers that failed together do not come back together. */
function jitter(attempt: number, { minDelay, maxDelay }: Required<RetryOptions>): number {
  return Math.random() * Math.min(maxDelay, minDelay * 2 ** (attempt - 1));
}

/** @throws ConfigurationError if a number cannot be what it is for */
export function retryOptions(given: RetryOptions | false): Required<RetryOptions> {
  if (given === false) return { attempts: 1, minDelay: 0, maxDelay: 0 };
  const { attempts = 5, minDelay = 500, maxDelay = 30_000 } = given;
  if (!Number.isInteger(attempts) || attempts < 1) {
    throw new ConfigurationError(`retry.attempts must be a whole number from 1, but is ${attempts}.`);
  }
  for (const [name, value] of Object.entries({ minDelay, maxDelay })) {
    if (!(value >= 0) || !Number.isFinite(value)) {
      throw new ConfigurationError(`retry.${name} must be a number of milliseconds from 0, but is ${value}.`);
    }
  }
  return { attempts, minDelay, maxDelay };
}
