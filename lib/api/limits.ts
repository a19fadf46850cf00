/**
 * Limits of the API as a whole. Limits of one kind of object stand beside its schema.
 */
export const REQUEST_LIMIT = {
  /** Requests per token and window; beyond it every call fails for the next window (https://developers.cloudflare.com/fundamentals/api/reference/limits/). */
  requests: 1_200,
  /** Seconds. */
  window: 300,
} as const;
