import { ApiError, ERROR_CODE } from "./api-error";
import type { Clock } from "./clock";

/** How many requests a token has in a window. */
export interface RateLimitOptions {
  readonly requests: number;
  /** Seconds. */
  readonly window: number;
}

/**
 * The API's limit of requests: so many in a window that begins with a token's first request.
 * Who goes over it waits until the window has passed.
 */
export class RateLimit {
  private readonly windows = new Map<string, { readonly end: number; used: number }>();

  constructor(
    private readonly options: RateLimitOptions,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts one request.
   * @returns The headers that tell how much is left.
   * @throws {ApiError} 429, when nothing is.
   */
  take(who: string): Readonly<Record<string, string>> {
    const now = this.clock.now();
    const current = this.windows.get(who);
    const window =
      current !== undefined && now < current.end ? current : { end: now + this.options.window * 1_000, used: 0 };
    this.windows.set(who, window);
    window.used += 1;
    const seconds = Math.ceil((window.end - now) / 1_000);
    const headers = {
      Ratelimit: `"default";r=${Math.max(0, this.options.requests - window.used)};t=${seconds}`,
      "Ratelimit-Policy": `"default";q=${this.options.requests};w=${this.options.window}`,
    };
    if (window.used <= this.options.requests) return headers;
    throw new ApiError(
      429,
      { code: ERROR_CODE.throttled, message: "Please wait and consider throttling your request speed" },
      { ...headers, "Retry-After": String(seconds) },
    );
  }

  /** Forgets who asked how often. */
  clear(): void {
    this.windows.clear();
  }
}
