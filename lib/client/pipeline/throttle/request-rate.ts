import { REQUEST_LIMIT } from "../../../api";
import { ConfigurationError } from "../../errors";

/** How many requests a client sends at most. */
export interface ThrottleOptions {
  /**
   * The most requests in any window. Whole number, 2 or greater.
   * @default 1140 - 95 % of Cloudflare's limit (1,200), which leaves the rest to other users of the token
   */
  readonly requests?: number;
  /**
   * Duration of the window, in seconds.
   * @default 300 - the window of Cloudflare's limit
   */
  readonly window?: number;
  /**
   * How many of the requests may be sent at once; the others are spread over the window. Less than `requests`.
   * @default - half of `requests`
   */
  readonly burst?: number;
}

/** The parameters of a token bucket. */
export interface RequestRate {
  /** Requests that may be sent at once. */
  readonly burst: number;
  /** Requests that are added per millisecond. */
  readonly refill: number;
}

const SHARE_OF_LIMIT = 0.95;

/**
 * In any window, a bucket admits its capacity and what is refilled meanwhile: together `requests`.
 * @throws ConfigurationError if a number is out of range, or `burst` leaves nothing to refill
 */
export function requestRate(options: ThrottleOptions): RequestRate {
  const { requests = Math.floor(REQUEST_LIMIT.requests * SHARE_OF_LIMIT), window = REQUEST_LIMIT.window } = options;
  const { burst = Math.floor(requests / 2) } = options;
  if (!Number.isInteger(requests) || requests < 2) {
    throw new ConfigurationError(`throttle.requests must be a whole number, 2 or greater, but is ${requests}.`);
  }
  if (!(window > 0) || !Number.isFinite(window)) {
    throw new ConfigurationError(`throttle.window must be a number of seconds greater than 0, but is ${window}.`);
  }
  if (!Number.isInteger(burst) || burst < 1 || burst >= requests) {
    throw new ConfigurationError(
      `throttle.burst must be a whole number, at least 1 and less than throttle.requests (${requests}), but is ${burst}.`,
    );
  }
  return { burst, refill: (requests - burst) / (window * 1_000) };
}
