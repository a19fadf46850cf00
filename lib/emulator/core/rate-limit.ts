import { ApiError, ERROR_CODE } from "./api-error";
import type { Clock } from "./clock";

/** The rate limit of each credential. */
export interface RateLimitOptions {
  /** Number of requests allowed in a window. */
  readonly requests: number;
  /** Length of the window in seconds. */
  readonly window: number;
}

/**
 * Cloudflare's rate limit: a fixed number of requests in a window that begins with the first request of a credential.
 * Beyond it, requests fail until the window has ended.
 */
export class RateLimit {
  private readonly windows = new Map<string, { readonly end: number; used: number }>();

  constructor(
    private readonly options: RateLimitOptions,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts one request.
   * @returns The rate limit headers of the response.
   * @throws {ApiError} 429 beyond the limit.
   */
  take(credential: string): Readonly<Record<string, string>> {
    const now = this.clock.now();
    const current = this.windows.get(credential);
    const window =
      current !== undefined && now < current.end ? current : { end: now + this.options.window * 1_000, used: 0 };
    this.windows.set(credential, window);
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

  /** Resets the count of every credential. */
  clear(): void {
    this.windows.clear();
  }
}
