import { REQUEST_LIMIT } from "../../../api";
import { ConfigurationError } from "../../errors";

/** How many requests the client allows itself. */
export interface ThrottleOptions {
  /**
   * The most requests in any window.
   * @default 1140: 95 % of what Cloudflare allows a token, the rest being left to others who use the same one
   */
  readonly requests?: number;
  /**
   * Length of the window, in seconds.
   * @default 300
   */
  readonly window?: number;
  /**
   * How many of them may go out at once; what remains is spread over the window.
   * @default half of `requests`
   */
  readonly burst?: number;
}

/** The same, as a bucket needs it. */
export interface RequestRate {
  /** Requests that may go out at once. */
  readonly burst: number;
  /** Requests that come back in a millisecond. */
  readonly refill: number;
}

const SHARE_OF_LIMIT = 0.95;

/**
 * A bucket lets through, in any window, what it holds and what flows in meanwhile: together `requests`.
 * @throws ConfigurationError if that leaves nothing to flow in
 */
export function requestRate(options: ThrottleOptions): RequestRate {
  const { requests = Math.floor(REQUEST_LIMIT.requests * SHARE_OF_LIMIT), window = REQUEST_LIMIT.window } = options;
  const { burst = Math.floor(requests / 2) } = options;
  if (!Number.isInteger(requests) || requests < 2) {
    throw new ConfigurationError(`throttle.requests must be a whole number from 2, but is ${requests}.`);
  }
  if (!(window > 0) || !Number.isFinite(window)) {
    throw new ConfigurationError(`throttle.window must be a number of seconds above 0, but is ${window}.`);
  }
  if (!Number.isInteger(burst) || burst < 1 || burst >= requests) {
    throw new ConfigurationError(
      `throttle.burst must be a whole number from 1 and below throttle.requests (${requests}), but is ${burst}.`,
    );
  }
  return { burst, refill: (requests - burst) / (window * 1_000) };
}
